using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing;
using CongVu.Signing.Agents;

namespace CongVu.Documents.Preparing;

/// <summary>Prepares a signature on every file of packages that needs one: all, or the first reason why not.</summary>
internal sealed class PackagePreparer(DeferredSigner signer, PackageLook look, OrganizationDirectory directory, FactLedger ledger)
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

            ledger.Record(actor.For(document.AgencyId, Role.Leader, Role.ChiefOfOffice),
                new SigningPrepared(document.Id, preparation.Id, preparation.Files.Count - before));
        }

        return preparation.Files.Count > 0 ? Outcome.Done : AgentRefusals.NothingToSign;
    }

    private async Task<Outcome> AddAsync(
        SigningPreparation preparation, SigningCertificate certificate, OutgoingDocument document, string agency, CancellationToken cancel)
    {
        var subject = new SubjectOfSigning(document.Id, document.Version, $"{document.TypeName} {document.Notation}: {document.Subject}", agency);
        var main = await look.PlanOfPersonAsync(document, preparation.PersonId, cancel);
        foreach (var part in document.Parts.Where(part => part.NeedsPdf && part.Signed is null).OrderBy(part => part.Ordinal))
        {
            var prepared = await signer.PrepareAsync(part.Name, part.Pdf!.Value, certificate, part.Kind is FilePart.Main ? main : SigningLook.Unseen, cancel);
            if (!prepared.IsDone)
            {
                return prepared;
            }

            var (content, bytes) = prepared.Value;
            preparation.Add(new PreparedFile(preparation.Id, preparation.Files.Count + 1, subject, new FileToSign(part.Id, part.Name, content), bytes));
        }

        return Outcome.Done;
    }
}
