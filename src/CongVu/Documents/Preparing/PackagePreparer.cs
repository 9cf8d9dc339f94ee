using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing;
using CongVu.Signing.Agents;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Preparing;

/// <summary>Prepares a signature on every file of packages that needs one, by the certificate's holder: all, or the first reason why not.</summary>
internal sealed class PackagePreparer(OfficeContext db, DeferredSigner signer, PackageLook look, OrganizationDirectory directory, FactLedger ledger)
{
    public async Task<Outcome> FillAsync(
        Actor actor, SigningPreparation preparation, SigningCertificate certificate, IReadOnlyList<OutgoingDocument> documents, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        foreach (var document in documents)
        {
            var before = preparation.Files.Count;
            var added = await AddAsync(preparation, certificate, document, tree.NameOf(document.AgencyId), cancel);
            if (!added.IsDone)
            {
                return added;
            }

            ledger.Record(
                certificate.IsAgencys ? actor.For(document.AgencyId, Role.RecordsClerk) : actor.For(document.AgencyId, Role.Leader, Role.ChiefOfOffice),
                new SigningPrepared(document.Id, preparation.Id, preparation.Files.Count - before));
        }

        return preparation.Files.Count > 0 ? Outcome.Done : AgentRefusals.NothingToSign;
    }

    private async Task<Outcome> AddAsync(
        SigningPreparation preparation, SigningCertificate certificate, OutgoingDocument document, string agency, CancellationToken cancel)
    {
        var subject = new SubjectOfSigning(document.Id, document.Version, $"{document.TypeName} {document.Code}: {document.Subject}", agency);
        var earlier = await SignedBeforeAsync(certificate, document, cancel);
        foreach (var (part, file, its) in await FilesAsync(preparation, certificate, document, cancel))
        {
            var ordinal = preparation.Files.Count + 1;
            if (earlier.Find(before => before.PartId == part.Id.Value) is { } signed)
            {
                var again = new PreparedFile(preparation.Id, ordinal, subject, signed.AsBefore());
                again.Sign(signed.SignedHash!.Value, signed.SignedAt!.Value);
                preparation.Add(again);
                continue;
            }

            var prepared = await signer.PrepareAsync(part.Name, file, certificate, its, cancel);
            if (!prepared.IsDone)
            {
                return prepared;
            }

            var added = new PreparedFile(preparation.Id, ordinal, subject, new FileToSign(part.Id, part.Name, prepared.Value.Content));
            preparation.Add(added);
            db.Add(new UnfinishedSignature(added, prepared.Value.Prepared));
        }

        return Outcome.Done;
    }

    // A list that expired in the middle: what was signed of this very version is not signed twice.
    private Task<List<PreparedFile>> SignedBeforeAsync(SigningCertificate certificate, OutgoingDocument document, CancellationToken cancel) =>
        db.Set<SigningPreparation>().AsNoTracking().Where(preparation => preparation.CertificateId == certificate.Id)
            .SelectMany(preparation => preparation.Files)
            .Where(file => file.SubjectId == document.Id.Value && file.SubjectVersion == document.Version && file.SignedHash != null).ToListAsync(cancel);

    private async Task<List<(PackagePart Part, FileHash File, SigningLook Look)>> FilesAsync(
        SigningPreparation preparation, SigningCertificate certificate, OutgoingDocument document, CancellationToken cancel)
    {
        var parts = document.Parts.Where(part => part.NeedsPdf).OrderBy(part => part.Ordinal);
        if (certificate.IsAgencys)
        {
            var (seal, line) = (await look.OfAgencyAsync(document, cancel), PackageLook.OfAppendix(document));
            return [.. parts.Select(part => (part, part.Signed!.Value, part.Kind is FilePart.Main ? seal : line))];
        }

        var hand = await look.PlanOfPersonAsync(document, preparation.PersonId, cancel);
        return [.. parts.Where(part => part.Signed is null).Select(part => (part, part.Pdf!.Value, part.Kind is FilePart.Main ? hand : SigningLook.Unseen))];
    }
}
