using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>Agrees with content or form and sends the draft on (duyệt). The signature itself is another act.</summary>
public sealed class PassReview
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Drafts drafts;
    private readonly OfficeClock clock;

    internal PassReview(OfficeContext db, FactLedger ledger, Drafts drafts, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.drafts = drafts;
        this.clock = clock;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it: another content is not agreed with by this.</param>
    /// <param name="Opinion">May be empty.</param>
    public sealed record Input(Id<OutgoingDocument> Document, int Version, string Opinion);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var draft = await drafts.FindAsync(actor, input.Document, cancel);
        if (draft is null)
        {
            return DocumentRefusals.NotFound;
        }

        if (draft.Waiting is not { Kind: ReviewKind.Content or ReviewKind.Format } step)
        {
            return DocumentRefusals.WrongState(draft.State.InWords());
        }

        var refusals = new Refusals()
            .Unless(DraftRights.MayDecide(actor, draft, step), DocumentRefusals.NotReviewer)
            .Unless(draft.Version == input.Version, DatabaseRefusals.ChangedMeanwhile);
        if (refusals.Any)
        {
            return refusals;
        }

        var digest = PackageDigest.Of(draft);
        draft.Pass(step, new ReviewMark(actor.Name, input.Opinion.Trim(), clock.Now, digest));
        ledger.Record(actor.For(draft.AgencyId), new StepPassed(draft.Id, step.Kind, input.Opinion.Trim(), digest));
        return await db.SaveAsync(cancel);
    }
}
