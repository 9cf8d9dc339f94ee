using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pades.Keys;

namespace CongVu.Documents;

/// <summary>The signature of the person in authority on a whole package: who may, and what it changes. Alone or in a batch.</summary>
internal sealed class PersonalSigning(FactLedger ledger, OfficeClock clock, PackageSigner signer)
{
    public static Refusals Check(Actor actor, OutgoingDocument document, int version) => new Refusals()
        .Unless(document.State is OutgoingState.AwaitingSignature, DocumentRefusals.WrongState(document.State.InWords()))
        .Unless(document.Waiting is { Kind: ReviewKind.Signature } step && DraftRights.MayDecide(actor, document, step), DocumentRefusals.NotReviewer)
        .Unless(document.Version == version, DatabaseRefusals.ChangedMeanwhile);

    /// <summary>Signs every file that lacks it and moves the document on; the caller saves.</summary>
    public async Task<Outcome> SignAsync(Actor actor, OutgoingDocument document, ISigningKey key, CancellationToken cancel)
    {
        var signed = await signer.SignPersonallyAsync(document, actor.Person, key, cancel);
        if (!signed.IsDone)
        {
            return signed;
        }

        document.Pass(document.Waiting!, new ReviewMark(actor.Name, "", clock.Now, PackageDigest.Of(document)));
        document.Sign(clock.Now);
        ledger.Record(actor.For(document.AgencyId, Role.Leader, Role.ChiefOfOffice), new PersonSigned(
            document.Id, actor.Name, document.Capacity, [.. document.Parts.Where(part => part.Signed is not null).Select(part => part.Signed!.Value.ToString())]));
        return Outcome.Done;
    }
}
