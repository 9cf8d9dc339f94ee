using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Composing;

/// <summary>Says why a part of a dossier is empty, or takes that back with empty words (nêu lý do không có thành phần).</summary>
public sealed class ExcuseSlot
{
    private const int LongestReason = 500;
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Dossiers dossiers;

    internal ExcuseSlot(OfficeContext db, FactLedger ledger, Dossiers dossiers)
    {
        this.db = db;
        this.ledger = ledger;
        this.dossiers = dossiers;
    }

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Part">The empty part.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Id<Submission> Submission, int Version, DossierPart Part, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await dossiers.ForEditingAsync(actor, input.Submission, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var (submission, reason) = (found.Value, input.Reason.Trim());
        if (reason.Length > LongestReason)
        {
            return SubmissionRefusals.ReasonTooLong(LongestReason);
        }

        submission.Excuse(input.Part, reason);
        ledger.Record(actor.For(submission.AgencyId), new SlotExcused(submission.Id, input.Part, reason));
        return await db.SaveAsync(cancel);
    }
}
