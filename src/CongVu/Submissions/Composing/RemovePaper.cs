using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Composing;

/// <summary>Takes a paper out of a dossier; rounds that were sent keep it (bỏ tài liệu).</summary>
public sealed class RemovePaper
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Dossiers dossiers;

    internal RemovePaper(OfficeContext db, FactLedger ledger, Dossiers dossiers)
    {
        this.db = db;
        this.ledger = ledger;
        this.dossiers = dossiers;
    }

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Paper">The paper.</param>
    public sealed record Input(Id<Submission> Submission, int Version, Id<DossierPaper> Paper);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await dossiers.ForEditingAsync(actor, input.Submission, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var submission = found.Value;
        if (submission.CurrentPapers.FirstOrDefault(row => row.Id == input.Paper) is not { } paper)
        {
            return SubmissionRefusals.PaperNotFound;
        }

        submission.Remove(paper);
        ledger.Record(actor.For(submission.AgencyId), new PaperTakenOut(submission.Id, paper.Id, paper.Part, paper.Name));
        return await db.SaveAsync(cancel);
    }
}
