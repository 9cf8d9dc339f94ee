using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange;

/// <summary>The clerk certifies with the agency's key what was sent, when it arrived and was accepted (xác nhận gửi, nhận có ký số).</summary>
public sealed class CertifyDelivery
{
    private const string FileName = "Xác nhận gửi, nhận.pdf";
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly DeliveryCertificate certificate;
    private readonly AgencySigner signer;

    internal CertifyDelivery(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, DeliveryCertificate certificate, AgencySigner signer)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.certificate = certificate;
        this.signer = signer;
    }

    /// <param name="Document">The issued document.</param>
    /// <param name="Pin">Opens the agency's key for this act; never kept.</param>
    public sealed record Input(Id<OutgoingDocument> Document, string Pin);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var document = await db.Set<OutgoingDocument>().AsNoTracking().VisibleTo(db, actor).FirstOrDefaultAsync(row => row.Id == input.Document, cancel);
        if (document is null || await certificate.MakeAsync(actor, document.Id, cancel) is not { } statement)
        {
            return DocumentRefusals.NotFound;
        }

        if (!actor.Has(document.AgencyId, Role.RecordsClerk))
        {
            return DocumentRefusals.NotClerk;
        }

        var signed = await signer.SignAsync(FileName, statement, document.AgencyId, input.Pin, cancel);
        if (!signed.IsDone)
        {
            return signed;
        }

        db.Add(new CertifiedDelivery
        {
            Id = ids.Next<CertifiedDelivery>(), DocumentId = document.Id, Hash = signed.Value, SignedAt = clock.Now, SignedBy = actor.Name,
        });
        ledger.Record(actor.For(document.AgencyId, Role.RecordsClerk), new DeliveryCertified(document.Id, signed.Value.ToString()));
        return await db.SaveAsync(cancel);
    }
}
