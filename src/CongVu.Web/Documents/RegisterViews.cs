using CongVu.Documents;
using CongVu.Documents.Uploads;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Signing;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>What a clerk looks at before a document gets its number: pages, signatures, what the program read, the one it may repeat.</summary>
public sealed class RegisterViews(IncomingQueries queries, UploadQueries uploads, IncomingViews incoming, Viewers viewers, FileVerdicts verdicts, RegisterReader reader)
{
    /// <summary>The files with what was found in them.</summary>
    public sealed record Look(IReadOnlyList<UploadQueries.Line> Uploads, IncomingProposal Proposal, PageImages Images, Judged Judged);

    /// <summary>Looks at a document that waits, or at uploads.</summary>
    /// <returns>The second value: whether the document that waits was found.</returns>
    public async Task<(Look Look, bool IsFound)> LookAsync(
        Actor actor, Id<IncomingDocument>? id, IReadOnlyCollection<Id<PendingUpload>> uploadIds, string? chosen, CancellationToken cancel)
    {
        if (id is { } arrived)
        {
            return await queries.FindAsync(actor, arrived, cancel) is { State: IncomingState.Arrived } document
                ? (await LookAsync(document, chosen, cancel), true)
                : (new Look([], IncomingProposal.None, PageImages.None, new Judged(SignatureStanding.NotChecked, null)), false);
        }

        var found = (await uploads.FindAsync(actor, uploadIds, cancel)).Where(upload => upload.Hash is not null).ToList();
        return (await LookAsync(found, chosen, cancel), true);
    }

    public async Task<IncomingProposal> ProposeAsync(
        Actor actor, Id<IncomingDocument>? id, IReadOnlyCollection<Id<PendingUpload>> uploadIds, CancellationToken cancel) =>
        (await LookAsync(actor, id, uploadIds, null, cancel)).Look.Proposal;

    public async Task<(IncomingQueries.Detail? Same, PageImages Images)> DuplicateAsync(
        Actor actor, Id<Organization> agency, IncomingCard card, CancellationToken cancel)
    {
        var same = await queries.FindDuplicateAsync(actor, agency, card, cancel);
        return (same, same is null ? PageImages.None : await incoming.ImagesAsync(same, null, null, cancel));
    }

    /// <summary>The next one that waits to be taken in, for a document opened from that list.</summary>
    public async Task<Stack> StackAsync(Actor actor, Id<IncomingDocument>? id, string? key, CancellationToken cancel)
    {
        if (id is not { } arrived)
        {
            return new Stack(null, null, "/van-ban-den");
        }

        var (previous, next) = await queries.NeighboursAsync(actor, IncomingTab.ToTakeIn, arrived, cancel);
        return new Stack(
            previous is { } before ? $"/van-ban-den/vao-so/{before}" : null, next is { } after ? $"/van-ban-den/vao-so/{after}" : null,
            $"/van-ban-den?xem={key ?? "cho-tiep-nhan"}");
    }

    public async Task<string> SayAsync(Actor actor, Id<IncomingDocument> id, bool hasNext, CancellationToken cancel)
    {
        var number = (await queries.FindAsync(actor, id, cancel))?.ArrivalNumber;
        return hasNext ? $"Đã vào sổ: số đến {number}. Đây là văn bản tiếp theo." : $"Đã vào sổ: số đến {number}.";
    }

    private async Task<Look> LookAsync(IncomingQueries.Detail document, string? chosen, CancellationToken cancel)
    {
        var known = IncomingForm.Of(document.Card);
        var proposal = document.Files is [var main, ..] ? await reader.ReadAsync(FileHash.Parse(main.Hash), known, cancel) : IncomingProposal.None;
        return new Look([], proposal, await incoming.ImagesAsync(document, chosen, null, cancel), await incoming.JudgedAsync(document, cancel));
    }

    private async Task<Look> LookAsync(List<UploadQueries.Line> found, string? chosen, CancellationToken cancel)
    {
        if (found.Count == 0)
        {
            return new Look([], IncomingProposal.None, PageImages.None, new Judged(SignatureStanding.NotChecked, null));
        }

        var main = found[0].Hash!.Value;
        var query = string.Join('&', found.Select(upload => $"tep={upload.Id}"));
        var images = await viewers.OfAsync([.. found.Select(upload => new Viewers.File(upload.Name, upload.Hash!.Value))], chosen, query, cancel);
        return new Look(found, await reader.ReadAsync(main, null, cancel), images, Judged.By(await verdicts.OfAsync(main, cancel)));
    }
}
