using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Vetting;

/// <summary>What the three outcomes of vetting have in common.</summary>
internal sealed class VettingDesk(OfficeContext db, FactLedger ledger, OfficeClock clock, Dossiers dossiers)
{
    /// <summary>Loads, judges, and puts the fuse out with an outcome.</summary>
    public async Task<Outcome> VetAsync(
        Actor actor, Id<Submission> id, int version, Refusals against, Func<VettingOutcome, VettingOutcome> complete, VettingResult result,
        Func<Submission, Fact> fact, CancellationToken cancel)
    {
        var found = await dossiers.ForVettingAsync(actor, id, version, [SubmissionState.Vetting], cancel);
        if (!found.IsDone)
        {
            return found;
        }

        if (against.Any)
        {
            return against;
        }

        var submission = found.Value;
        submission.Vet(complete(new VettingOutcome(result, clock.Now, clock.Today, actor.Name)));
        ledger.Record(actor.For(submission.ReceiverId, Role.ChiefOfOffice, Role.TrackingOffice), fact(submission));
        return await db.SaveAsync(cancel);
    }
}
