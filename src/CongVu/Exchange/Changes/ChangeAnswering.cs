using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.EdXml;
using CongVu.Exchange.Packets;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Changes;

/// <summary>The receiver's side of a change: what is agreed to at once, what is done on agreement, and how the sender learns of it.</summary>
internal sealed class ChangeAnswering(OfficeContext db, FactLedger ledger, OfficeClock clock, EffectStatement effects, Outbox outbox)
{
    /// <summary>Lays a notice before the receiver. What nobody has accepted yet is taken away without asking.</summary>
    public async Task BringAsync(ChangeNotice notice, Authority authority, CancellationToken cancel)
    {
        var incoming = await db.Set<IncomingDocument>().FirstAsync(row => row.Id == notice.IncomingId, cancel);
        ledger.Record(authority, new ChangeReceived(incoming.Id, notice.Kind, notice.Reason));
        if (notice.Kind is not ChangeKind.Update && incoming.State is IncomingState.Arrived or IncomingState.Returned or IncomingState.Recalled)
        {
            await AgreeAsync(notice, incoming, "", Authority.Program, cancel);
        }
    }

    public async Task AgreeAsync(ChangeNotice notice, IncomingDocument incoming, string words, Authority authority, CancellationToken cancel)
    {
        notice.Agree(authority.PersonName, words, await effects.OfAsync(incoming, cancel), clock.Now);
        ledger.Record(authority, new ChangeAgreed(incoming.Id, notice.Kind, notice.Effect));
        if (notice.Kind is ChangeKind.Update)
        {
            await UpdateAsync(notice, incoming, authority, cancel);
        }
        else if (incoming.State is not (IncomingState.Recalled or IncomingState.Returned))
        {
            incoming.Recall(notice.Reason);
            await NoteInRegisterAsync(incoming, notice, cancel);
        }

        await TellAsync(notice, incoming, StatusCodes.ChangeAgreed, words, authority, cancel);
    }

    public async Task RefuseAsync(ChangeNotice notice, IncomingDocument incoming, string words, Authority authority, CancellationToken cancel)
    {
        notice.Refuse(authority.PersonName, words, clock.Now);
        ledger.Record(authority, new ChangeRefused(incoming.Id, notice.Kind, words));
        await TellAsync(notice, incoming, StatusCodes.ChangeRefused, words, authority, cancel);
    }

    private async Task UpdateAsync(ChangeNotice notice, IncomingDocument incoming, Authority authority, CancellationToken cancel)
    {
        var (before, after) = (incoming.Card(), incoming.Card() with { Subject = notice.Subject });
        ledger.Record(authority, new IncomingCorrected(incoming.Id, before, after));
        incoming.Describe(after);
        var line = await db.Set<RegisterLine>().FirstOrDefaultAsync(row => row.Id == incoming.RegisterLineId, cancel);
        line?.FillFrom(incoming);
    }

    private async Task NoteInRegisterAsync(IncomingDocument incoming, ChangeNotice notice, CancellationToken cancel)
    {
        if (await db.Set<RegisterLine>().FirstOrDefaultAsync(row => row.Id == incoming.RegisterLineId, cancel) is { } line)
        {
            var word = notice.Kind is ChangeKind.Replace ? "Được thay thế" : "Bị thu hồi";
            line.Note = $"{line.Note} {word} ngày {clock.Today:dd/MM/yyyy}: {notice.Reason}".Trim();
        }
    }

    private async Task TellAsync(ChangeNotice notice, IncomingDocument incoming, string code, string words, Authority authority, CancellationToken cancel)
    {
        if (await db.Set<Delivery>().FirstOrDefaultAsync(row => row.Id == notice.DeliveryId, cancel) is { } delivery)
        {
            Answer(notice, delivery, code == StatusCodes.ChangeAgreed, words, authority);
        }

        if (await db.Set<ReceivedPacket>().FirstOrDefaultAsync(row => row.Id == notice.PacketId, cancel) is { } packet)
        {
            var target = await TargetAsync(incoming, packet, cancel);
            outbox.Add(packet, new StatusNote(code, target, incoming.Code, incoming.IssueDate, words, authority.PersonName, clock.Now));
        }
    }

    // The sender knows the document by the identifier under which it came, not by that of the packet that changes it.
    private Task<string> TargetAsync(IncomingDocument incoming, ReceivedPacket packet, CancellationToken cancel) => db.Set<ReceivedPacket>()
        .Where(row => row.IncomingId == incoming.Id && row.State == ReceivedState.Used && row.Id != packet.Id).Select(row => row.ExchangeId).FirstAsync(cancel);

    /// <summary>What the answer means at the sender: an agreed recall or replacement takes the delivery back.</summary>
    public void Answer(ChangeNotice notice, Delivery delivery, bool agrees, string words, Authority authority)
    {
        ledger.Record(authority, new ChangeAnswered(delivery.DocumentId, delivery.Id, delivery.ReceiverName, notice.Kind, agrees, words));
        if (agrees && notice.Kind is not ChangeKind.Update)
        {
            delivery.End(DeliveryState.TakenBack, "", notice.Reason, clock.Now);
        }
    }
}
