using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents.Secrecy;
using CongVu.Documents.Tray;
using CongVu.Files;
using CongVu.Organizations;
using CongVu.Submissions.Composing;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Deciding;

/// <summary>
/// The leader of the authority opens a dossier: the look is remembered, and what others changed since an earlier one is told
/// (đổi gì từ lần xem trước).
/// </summary>
public sealed class LookAtSubmission
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly Histories histories;
    private readonly FileStore store;
    private readonly PdfTexts texts;

    internal LookAtSubmission(OfficeContext db, OfficeClock clock, Histories histories, FileStore store, PdfTexts texts)
    {
        this.db = db;
        this.clock = clock;
        this.histories = histories;
        this.store = store;
        this.texts = texts;
    }

    /// <returns>Null for anybody but the leader, on the first look, and while others changed nothing.</returns>
    public async Task<LookAtDocument.Changes?> RunAsync(Actor actor, Submission submission, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(submission);
        if (!SubmissionRights.Decides(actor, submission.ReceiverId) || submission.Round == 0)
        {
            return null;
        }

        var look = await db.Set<DossierLook>().FirstOrDefaultAsync(row => row.SubmissionId == submission.Id && row.PersonId == actor.Person, cancel)
            ?? db.Add(new DossierLook(submission.Id, actor.Person)).Entity;
        if (look.SeenVersion != submission.Version)
        {
            look.See(submission, clock.Now);
            await db.SaveAsync(cancel);
        }

        return look.EarlierAt is { } since ? await CompareAsync(actor, submission, since, look.EarlierPapers, cancel) : null;
    }

    private async Task<LookAtDocument.Changes?> CompareAsync(
        Actor actor, Submission submission, DateTimeOffset since, IReadOnlySet<string> earlier, CancellationToken cancel)
    {
        var now = submission.CurrentPapers.ToList();
        var added = now.Where(paper => !earlier.Contains(paper.Id.ToString())).ToList();
        var removed = submission.Papers.Where(paper => earlier.Contains(paper.Id.ToString()) && !now.Contains(paper)).ToList();
        var differing = new List<(string, IReadOnlyList<TextLine>)>();
        foreach (var paper in added.ToList())
        {
            if (removed.Find(old => old.Part == paper.Part) is { } old)
            {
                added.Remove(paper);
                removed.Remove(old);
                differing.Add((paper.Name, TextDifference.Of(await ReadAsync(old, cancel), await ReadAsync(paper, cancel))));
            }
        }

        var acts = (await histories.OfAsync(submission.Id, cancel)).Where(line => line.At > since && line.PersonName != actor.Name && !IsOfPapers(line));
        var changes = new LookAtDocument.Changes(
            since, differing, [.. added.Select(paper => paper.Name)], [.. removed.Select(paper => paper.Name)], [.. acts.Select(line => (line.PersonName, line.Words))]);
        return changes is { Texts.Count: 0, Added.Count: 0, Removed.Count: 0, Opinions.Count: 0 } ? null : changes;
    }

    private static bool IsOfPapers(HistoryLine line) => line.Type is nameof(PaperPut) or nameof(PaperTakenOut);

    private async Task<string> ReadAsync(DossierPaper paper, CancellationToken cancel)
    {
        if (paper.Kind is FileKind.Pdf)
        {
            return await texts.ReadAsync(paper.Hash, cancel);
        }

        await using var content = store.OpenRead(paper.Hash);
        return string.Join('\n', OfficeText.Read(content) ?? []);
    }
}
