using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing.Agents;

namespace CongVu.Documents.Preparing;

/// <summary>Files come back with the agency's signature; with the last one the whole package is verified and issued.</summary>
internal sealed class SealReturn(Drafts drafts, Issuing issuing, FactLedger ledger) : IPackageReturn
{
    public async Task<Outcome<OutgoingDocument>> OpenAsync(Preparations.Open open, PreparedFile file, CancellationToken cancel)
    {
        var document = await drafts.FindAsync(open.Actor, new Id<OutgoingDocument>(file.SubjectId), cancel);
        if (document is null)
        {
            return DocumentRefusals.NotFound;
        }

        var refusals = new Refusals()
            .Unless(open.Actor.Has(document.AgencyId, Role.RecordsClerk), DocumentRefusals.NotClerk)
            .Unless(document.State is OutgoingState.AwaitingIssue, DocumentRefusals.WrongState(document.State.InWords()))
            .Unless(document.Version == file.SubjectVersion, DatabaseRefusals.ChangedMeanwhile);
        return refusals.Any ? refusals : document;
    }

    public async Task<Outcome> TakeAsync(Preparations.Open open, OutgoingDocument document, PreparedFile file, CancellationToken cancel)
    {
        var authority = open.Actor.For(document.AgencyId, Role.RecordsClerk);
        var own = open.Preparation.Files.Where(other => other.SubjectId == file.SubjectId).ToList();
        if (!own.TrueForAll(other => other.IsSigned))
        {
            ledger.Record(authority, new FileCameBackSigned(document.Id, open.Preparation.Id, file.Name, file.SignedHash!.Value.ToString()));
            return Outcome.Done;
        }

        foreach (var part in document.Parts.Where(part => part.NeedsPdf))
        {
            part.Seal(own.Single(other => other.PartId == part.Id.Value).SignedHash!.Value);
        }

        return await issuing.ConcludeAsync(authority, document, cancel);
    }
}
