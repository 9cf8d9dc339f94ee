using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>
/// What every way of signing has in common, with a key on the server or on a token: who may sign, and what becomes of the document
/// once all its files carry the signature of the person in authority.
/// </summary>
internal sealed class PersonalSigning(FactLedger ledger, OfficeClock clock)
{
    /// <summary>All that stands against this person's signature on the document as they saw it.</summary>
    public static Refusals Check(Actor actor, OutgoingDocument draft, int version) => new Refusals()
        .Unless(draft.State is OutgoingState.AwaitingSignature, DocumentRefusals.WrongState(draft.State.InWords()))
        .Unless(draft.Waiting is { Kind: ReviewKind.Signature } step && DraftRights.MayDecide(actor, draft, step), DocumentRefusals.NotReviewer)
        .Unless(draft.Version == version, DatabaseRefusals.ChangedMeanwhile);

    /// <summary>Every part is signed: the document goes to the clerk.</summary>
    public void Conclude(Actor actor, OutgoingDocument draft)
    {
        draft.Pass(draft.Waiting!, new ReviewMark(actor.Name, "", clock.Now, PackageDigest.Of(draft)));
        draft.Sign(clock.Now);
        ledger.Record(actor.For(draft.AgencyId, Role.Leader, Role.ChiefOfOffice),
            new PersonSigned(draft.Id, actor.Name, draft.Capacity, [.. draft.Parts.Select(part => part.Signed?.ToString() ?? "").Where(hash => hash.Length > 0)]));
    }
}
