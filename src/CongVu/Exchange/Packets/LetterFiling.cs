using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.EdXml;
using CongVu.Ledger;

namespace CongVu.Exchange.Packets;

/// <summary>Makes an incoming document of a packet: its card from the header, its files into the store, its signatures judged.</summary>
internal sealed class LetterFiling(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, LetterCards cards, LetterAttachments files)
{
    /// <returns>Why nothing was filed; empty when all is well.</returns>
    public async Task<string> FileAsync(ReceivedPacket packet, EdXmlDocument document, IReadOnlyList<Attachment> attachments, CancellationToken cancel)
    {
        var card = await cards.OfAsync(packet, document, cancel);
        var incoming = new IncomingDocument(ids.Next<IncomingDocument>(), packet.AgencyId!.Value, IncomingOrigin.Exchange, clock.Now, card);
        var fault = await files.AddAsync(incoming, attachments, cancel);
        if (fault.Length > 0)
        {
            return fault;
        }

        db.Add(incoming);
        packet.IncomingId = incoming.Id;
        ledger.Record(Authority.Program, new DocumentArrived(incoming.Id, incoming.AgencyId, IncomingOrigin.Exchange, card.Code, card.IssuerName));
        return "";
    }
}
