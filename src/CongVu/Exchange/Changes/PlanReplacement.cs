using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Changes;

/// <summary>Says that a draft will replace an issued document when it is issued (thay thế văn bản).</summary>
public sealed class PlanReplacement
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;

    internal PlanReplacement(OfficeContext db, FactLedger ledger)
    {
        this.db = db;
        this.ledger = ledger;
    }

    /// <param name="Draft">The document that shall replace; not issued yet.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Replaces">The issued document.</param>
    /// <param name="Reason">Why, as the receivers will read it.</param>
    public sealed record Input(Id<OutgoingDocument> Draft, int Version, Id<OutgoingDocument> Replaces, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var documents = db.Set<OutgoingDocument>().VisibleTo(db, actor);
        var draft = await documents.FirstOrDefaultAsync(row => row.Id == input.Draft, cancel);
        var replaced = await documents.FirstOrDefaultAsync(row => row.Id == input.Replaces, cancel);
        if (draft is null || replaced is null || draft.AgencyId != replaced.AgencyId)
        {
            return DocumentRefusals.NotFound;
        }

        var refusals = Check(actor, draft, replaced, input);
        if (refusals.Any)
        {
            return refusals;
        }

        if (await db.Set<Replacement>().FirstOrDefaultAsync(row => row.DocumentId == draft.Id, cancel) is { } earlier)
        {
            db.Remove(earlier);
        }

        db.Add(new Replacement(draft.Id, replaced.Id, input.Reason.Trim()));
        ledger.Record(actor.For(draft.AgencyId), new ReplacementPlanned(draft.Id, replaced.Id, replaced.Code, input.Reason.Trim()));
        return await db.SaveAsync(cancel);
    }

    private static Refusals Check(Actor actor, OutgoingDocument draft, OutgoingDocument replaced, Input input) => new Refusals()
        .Unless(draft.DrafterId == actor.Person || actor.Has(draft.AgencyId, Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice), DocumentRefusals.NotDrafter)
        .Unless(draft.Id != replaced.Id, ExchangeRefusals.ReplacesItself)
        .Unless(draft.State is OutgoingState.Draft or OutgoingState.InReview or OutgoingState.AwaitingSignature or OutgoingState.AwaitingIssue,
            DocumentRefusals.WrongState(draft.State.InWords()))
        .Unless(replaced.State is OutgoingState.Issued, DocumentRefusals.WrongState(replaced.State.InWords()))
        .Unless(draft.Version == input.Version, DatabaseRefusals.ChangedMeanwhile)
        .Unless(input.Reason.Trim().Length > 0, DocumentRefusals.ReasonMissing);
}
