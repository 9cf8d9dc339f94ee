using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Signing;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>The parts of a page about an incoming document: its pictures, its signatures, its way, its neighbours.</summary>
public sealed class IncomingViews(IncomingQueries queries, Histories histories, Viewers viewers, OrganizationDirectory directory, FileVerdicts verdicts, OfficeClock clock)
{
    public Task<PageImages> ImagesAsync(IncomingQueries.Detail document, string? chosen, string? key, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        var files = document.Files.Select(file => new Viewers.File(file.Name, FileHash.Parse(file.Hash))).ToList();
        return viewers.OfAsync(files, chosen, key is null ? "" : $"xem={Uri.EscapeDataString(key)}", cancel);
    }

    public async Task<Judged> JudgedAsync(IncomingQueries.Detail document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        var isSigned = document.Signatures is SignatureStanding.Valid or SignatureStanding.Invalid or SignatureStanding.Indeterminate;
        return new Judged(document.Signatures, isSigned ? await verdicts.OfAsync(FileHash.Parse(document.Files[0].Hash), cancel) : null);
    }

    public async Task<IReadOnlyList<WayStep>> WayAsync(IncomingQueries.Detail document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        var did = (await histories.OfAsync(document.Id, cancel)).Select(WayStep.Did);
        return document.State switch
        {
            IncomingState.Arrived => [.. did, WayStep.Now("Chờ văn thư tiếp nhận, vào sổ"), WayStep.Later("Lãnh đạo chỉ đạo")],
            IncomingState.Registered => [.. did, WayStep.Now("Chờ lãnh đạo chỉ đạo"), WayStep.Later("Giao việc, theo dõi đến khi có kết quả")],
            IncomingState.InProgress => [.. did, WayStep.Now($"Đang xử lý{(document.Card.DueDate is { } due ? $", {Left(due)}" : "")}")],
            IncomingState.ForInformation or IncomingState.Completed or IncomingState.Returned or IncomingState.Recalled or IncomingState.Voided => [.. did],
        };
    }

    public async Task<IReadOnlyList<OrganizationDirectory.Entry>> UnitsAsync(Id<Organization> agency, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var today = clock.Today;
        return [.. tree.Entries.Values.Where(entry => entry.Agency == agency && entry.Kind is OrganizationKind.Unit && entry.ExistsOn(today))
            .OrderBy(entry => entry.Order)];
    }

    public async Task<Stack> StackAsync(Actor actor, Id<IncomingDocument> id, string? key, CancellationToken cancel)
    {
        if (key is null)
        {
            return new Stack(null, null, "/van-ban-den");
        }

        var tab = IncomingTabs.Of(key, actor);
        var query = $"?xem={IncomingTabs.KeyOf(tab)}";
        var (previous, next) = await queries.NeighboursAsync(actor, tab, id, cancel);
        return new Stack(
            previous is { } before ? $"/van-ban-den/{before}{query}" : null, next is { } after ? $"/van-ban-den/{after}{query}" : null, $"/van-ban-den{query}");
    }

    private string Left(DateOnly due) => TimeLeft.Until(due, clock.Today, clock.Calendar).Text;
}
