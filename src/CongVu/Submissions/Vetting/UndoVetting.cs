using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Vetting;

/// <summary>Takes an outcome back within minutes, if nobody acted on it (thu lại kết quả thẩm định). The fuse burns on as before.</summary>
public sealed class UndoVetting
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Dossiers dossiers;

    internal UndoVetting(OfficeContext db, FactLedger ledger, OfficeClock clock, Dossiers dossiers)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.dossiers = dossiers;
    }

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    public sealed record Input(Id<Submission> Submission, int Version);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await dossiers.ForVettingAsync(
            actor, input.Submission, input.Version, [SubmissionState.Accepted, SubmissionState.Returned, SubmissionState.Transferred], cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var submission = found.Value;
        if (!VettingRules.MayUndo(submission, clock.Now) || await HasLeftAsync(submission.LastRound!.LetterId, cancel))
        {
            return VettingRefusals.TooLateToUndo;
        }

        submission.UndoVetting();
        ledger.Record(actor.For(submission.ReceiverId, Role.ChiefOfOffice, Role.TrackingOffice), new VettingUndone(submission.Id, submission.Round));
        return await db.SaveAsync(cancel);
    }

    // Its letter is with a reviewer or a signer, or issued: somebody acted on it.
    private async Task<bool> HasLeftAsync(Id<OutgoingDocument>? letter, CancellationToken cancel) =>
        letter is { } id && await db.Set<OutgoingDocument>().AnyAsync(row => row.Id == id && row.State != OutgoingState.Draft && row.State != OutgoingState.Cancelled, cancel);
}
