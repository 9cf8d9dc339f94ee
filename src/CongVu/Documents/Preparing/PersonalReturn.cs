using CongVu.Database;
using CongVu.Documents.Placing;
using CongVu.Documents.Tray;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing.Agents;

namespace CongVu.Documents.Preparing;

/// <summary>Files come back with the signature of the person in authority; with the last one the document goes to the clerk.</summary>
internal sealed class PersonalReturn(OfficeContext db, Drafts drafts, PersonalSigning signing, PlaceFinder places, BatchRecords batches, FactLedger ledger) : IPackageReturn
{
    // What can no longer be signed is said in the batch too: nothing stays planned in silence.
    public async Task<Outcome<OutgoingDocument>> OpenAsync(Preparations.Open open, PreparedFile file, CancellationToken cancel)
    {
        var draft = await drafts.FindAsync(open.Actor, new Id<OutgoingDocument>(file.SubjectId), cancel);
        Outcome found = draft is null ? DocumentRefusals.NotFound : PersonalSigning.Check(open.Actor, draft, file.SubjectVersion);
        if (found.IsDone)
        {
            return draft!;
        }

        await batches.FailAsync(open.Actor, file.SubjectId, found, cancel);
        await db.SaveAsync(cancel);
        return new Refusals().Add(found.Refusals);
    }

    public async Task<Outcome> TakeAsync(Preparations.Open open, OutgoingDocument document, PreparedFile file, CancellationToken cancel)
    {
        await batches.SignAsync(open.Actor, file, cancel);
        var own = open.Preparation.Files.Where(other => other.SubjectId == file.SubjectId).ToList();
        if (own.TrueForAll(other => other.IsSigned))
        {
            await PlaceAsync(document, own, cancel);
            signing.Conclude(open.Actor, document);
        }
        else
        {
            ledger.Record(open.Actor.For(document.AgencyId, Role.Leader, Role.ChiefOfOffice),
                new FileCameBackSigned(document.Id, open.Preparation.Id, file.Name, file.SignedHash!.Value.ToString()));
        }

        return Outcome.Done;
    }

    // With the places that the signer's look was made from.
    private async Task PlaceAsync(OutgoingDocument draft, List<PreparedFile> signed, CancellationToken cancel)
    {
        await places.KeepAsync(draft, cancel);
        foreach (var part in draft.Parts.Where(part => part.NeedsPdf && part.Signed is null))
        {
            part.Sign(signed.Single(file => file.PartId == part.Id.Value).SignedHash!.Value);
        }
    }
}
