using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Composing;

/// <summary>Withdraws a dossier that is in its author's hands (rút hồ sơ).</summary>
public sealed class WithdrawSubmission
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Dossiers dossiers;

    internal WithdrawSubmission(OfficeContext db, FactLedger ledger, OfficeClock clock, Dossiers dossiers)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.dossiers = dossiers;
    }

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Id<Submission> Submission, int Version, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await dossiers.ForEditingAsync(actor, input.Submission, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var (submission, reason) = (found.Value, input.Reason.Trim());
        if (reason.Length == 0)
        {
            return SubmissionRefusals.ReasonMissing;
        }

        submission.Withdraw(clock.Now);
        ledger.Record(actor.For(submission.AgencyId), new SubmissionWithdrawn(submission.Id, reason));
        return await db.SaveAsync(cancel);
    }
}
