using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Signing;

namespace CongVu.Exchange;

/// <summary>Lays a document before another agency of the deployment: the very same files, by their hashes, and a filled card.</summary>
internal sealed class InsideDelivery(
    OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, OrganizationDirectory directory, FileVerifier verifier)
{
    public async Task<Id<IncomingDocument>> BringAsync(OutgoingDocument document, Id<Organization> receiver, Authority authority, CancellationToken cancel)
    {
        var card = CardOf(document, (await directory.GetAsync(cancel)).NameOf(document.AgencyId));
        var incoming = new IncomingDocument(ids.Next<IncomingDocument>(), receiver, IncomingOrigin.Exchange, clock.Now, card);
        foreach (var (ordinal, file) in SentFile.Of(document).Index())
        {
            db.Add(new DocumentFile(ids.Next<DocumentFile>(), incoming.Id, ordinal, file.Part, file.Name, file.Hash));
        }

        if (document.Main is { } main)
        {
            incoming.Signatures = SignatureStandings.Of((await verifier.VerifyAsync(main.Current, cancel)).Answer);
        }

        db.Add(incoming);
        ledger.Record(authority, new DocumentArrived(incoming.Id, receiver, IncomingOrigin.Exchange, card.Code, card.IssuerName));
        return incoming.Id;
    }

    private static IncomingCard CardOf(OutgoingDocument document, string issuer) =>
        new(document.AgencyId, issuer, document.Code, document.IssueDate, document.TypeName, document.Subject)
        {
            SignerName = document.SignerName, SignerPosition = document.SignerTitle, Urgency = document.Urgency,
        };
}
