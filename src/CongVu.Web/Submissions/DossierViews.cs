using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Submissions.Composing;
using CongVu.Web.Shared;

namespace CongVu.Web.Submissions;

/// <summary>Puts together what the pages of one dossier show.</summary>
public sealed class DossierViews(SubmissionQueries queries, OrganizationDirectory directory, Histories histories, PagePictures pictures, OfficeClock clock)
{
    public async Task<DossierView?> FindAsync(Actor actor, Id<Submission> id, string? shown, CancellationToken cancel)
    {
        if (await queries.FindAsync(actor, id, cancel) is not { } submission)
        {
            return null;
        }

        var tree = await directory.GetAsync(cancel);
        return new DossierView(submission, await queries.CheckAsync(submission, cancel), queries.ActsOf(actor, submission), clock.Today)
        {
            SubmitterName = tree.NameOf(submission.SubmitterId),
            ReceiverName = tree.NameOf(submission.ReceiverId),
            History = await histories.OfAsync(id, cancel),
            Images = await ImagesAsync(submission, shown, cancel),
        };
    }

    private async Task<PageImages> ImagesAsync(Submission submission, string? chosen, CancellationToken cancel)
    {
        var papers = submission.Papers.Where(paper => paper.IsIn(submission.CurrentRound)).OrderBy(paper => paper.Part).ThenBy(paper => paper.Ordinal).ToList();
        if (papers.Count == 0)
        {
            return PageImages.None;
        }

        var shown = papers.FirstOrDefault(paper => paper.Hash.ToString() == chosen) ?? papers[0];
        var address = $"/ho-so-trinh/{submission.Id}/tep/{shown.Hash}";
        var pages = shown.Kind is FileKind.Pdf ? await pictures.CountPagesAsync(shown.Hash, cancel) : 0;
        return new PageImages(address, $"{address}/trang", pages, shown.Name)
        {
            Tabs = [.. papers.Select(paper => new FileTab(paper.Name, $"?tep={paper.Hash}", paper == shown))],
        };
    }
}

/// <summary>A dossier as its pages show it.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Check">What the check finds now.</param>
/// <param name="Acts">What this person may do.</param>
/// <param name="Today">The day it is.</param>
public sealed record DossierView(Submission Dossier, DossierFindings Check, SubmissionActs Acts, DateOnly Today)
{
    public string SubmitterName { get; init; } = "";

    public string ReceiverName { get; init; } = "";

    public IReadOnlyList<HistoryLine> History { get; init; } = [];

    public PageImages Images { get; init; } = PageImages.None;

    public IEnumerable<DossierPaper> PapersOf(DossierPart part) =>
        Dossier.Papers.Where(paper => paper.Part == part && paper.IsIn(Dossier.CurrentRound)).OrderBy(paper => paper.Ordinal);

    public string ExcuseOf(DossierPart part) => Dossier.Excuses.FirstOrDefault(excuse => excuse.Part == part)?.Reason ?? "";

    /// <summary>What became different since the round before, paper by paper.</summary>
    public IEnumerable<string> Differences() =>
    [
        .. Dossier.Papers.Where(paper => paper.RemovedInRound == Dossier.CurrentRound && paper.AddedInRound < Dossier.CurrentRound).Select(paper => $"Bỏ “{paper.Name}” ({paper.Part.InWords()})"),
        .. Dossier.Papers.Where(paper => Dossier.CurrentRound > 1 && paper.AddedInRound == Dossier.CurrentRound).Select(paper => $"Thêm “{paper.Name}” ({paper.Part.InWords()})"),
    ];

    /// <summary>Who signed a paper, in words.</summary>
    public string SignedBy(DossierPaper paper)
    {
        var signatures = Check.Papers.FirstOrDefault(row => row.Paper.Id == paper?.Id);
        return signatures switch
        {
            null or { IsSigned: false } => "chưa ký số",
            { IsSound: false } => "chữ ký số không hợp lệ",
            { Signer: { } signer, IsByAgency: true } => $"ký số: {signer.Name}, cơ quan",
            { Signer: { } signer } => $"ký số: {signer.Name}",
            { IsByAgency: true } => "ký số: cơ quan",
            _ => "có chữ ký số",
        };
    }
}
