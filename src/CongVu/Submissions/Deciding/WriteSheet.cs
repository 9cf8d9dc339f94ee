using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Deciding;

/// <summary>The office's own opinion sheet, which puts the dossier before the leader (phiếu trình).</summary>
public sealed class WriteSheet
{
    private const int Longest = 10_000;
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Dossiers dossiers;

    internal WriteSheet(OfficeContext db, FactLedger ledger, Dossiers dossiers)
    {
        this.db = db;
        this.ledger = ledger;
        this.dossiers = dossiers;
    }

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Summary">What it is about and what the office found.</param>
    /// <param name="Proposal">What the office proposes.</param>
    public sealed record Input(Id<Submission> Submission, int Version, string Summary, string Proposal);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await dossiers.ForAsync(
            actor, input.Submission, input.Version, submission => SubmissionRights.Handles(actor, submission), SubmissionRefusals.NotSpecialist,
            [SubmissionState.InHandling], cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var (submission, summary, proposal) = (found.Value, input.Summary.Trim(), input.Proposal.Trim());
        var refusals = new Refusals()
            .Unless(summary.Length > 0 && proposal.Length > 0, DecidingRefusals.SheetIncomplete)
            .Unless(summary.Length <= Longest && proposal.Length <= Longest, DecidingRefusals.SheetTooLong(Longest));
        if (refusals.Any)
        {
            return refusals;
        }

        submission.WriteSheet(summary, proposal);
        ledger.Record(actor.For(submission.ReceiverId), new SheetWritten(submission.Id, summary, proposal));
        return await db.SaveAsync(cancel);
    }
}
