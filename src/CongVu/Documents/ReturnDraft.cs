using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>Sends a draft back to its drafter with a reason, from any step (trả lại).</summary>
public sealed class ReturnDraft
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Drafts drafts;
    private readonly OfficeClock clock;

    internal ReturnDraft(OfficeContext db, FactLedger ledger, Drafts drafts, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.drafts = drafts;
        this.clock = clock;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Reason">What to change.</param>
    public sealed record Input(Id<OutgoingDocument> Document, int Version, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var draft = await drafts.FindAsync(actor, input.Document, cancel);
        if (draft is null)
        {
            return DocumentRefusals.NotFound;
        }

        var step = draft.Waiting;
        var refusals = new Refusals()
            .Unless(IsWithReviewer(draft), DocumentRefusals.WrongState(draft.State.InWords()))
            .Unless(MayReturn(actor, draft, step), DocumentRefusals.NotReviewer)
            .Unless(draft.Number is null, DocumentRefusals.WrongState("Đã cấp số"))
            .Unless(draft.Version == input.Version, DatabaseRefusals.ChangedMeanwhile)
            .Unless(input.Reason.Trim().Length > 0, DocumentRefusals.ReasonMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        draft.Return(step, new ReviewMark(actor.Name, input.Reason.Trim(), clock.Now, PackageDigest.Of(draft)), input.Reason.Trim());
        foreach (var part in draft.Parts)
        {
            part.DropSignatures();
        }

        ledger.Record(actor.For(draft.AgencyId), new DraftReturned(draft.Id, step?.Kind, input.Reason.Trim()));
        return await db.SaveAsync(cancel);
    }

    private static bool IsWithReviewer(OutgoingDocument draft) =>
        draft.State is OutgoingState.InReview or OutgoingState.AwaitingSignature or OutgoingState.AwaitingIssue;

    private static bool MayReturn(Actor actor, OutgoingDocument draft, ReviewStep? step) => step is null
        ? actor.Has(draft.AgencyId, Role.RecordsClerk)
        : DraftRights.MayDecide(actor, draft, step);
}
