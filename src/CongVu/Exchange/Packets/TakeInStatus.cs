using CongVu.Calendar;
using CongVu.Database;
using CongVu.EdXml;
using CongVu.Exchange.Changes;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Packets;

/// <summary>Takes a status packet in: moves the delivery it speaks of forward, if its receiver says so; nothing else moves.</summary>
internal sealed class TakeInStatus(
    OfficeContext db, FactLedger ledger, OfficeClock clock, Correspondents correspondents, ReceivedChange changes, ChangeAnswering answering)
{
    public async Task RunAsync(ReceivedPacket packet, EdXmlStatus status, CancellationToken cancel)
    {
        packet.AgencyId = await correspondents.FindHereAsync(packet.ToCode, cancel);
        packet.ExchangeId = status.ResponseFor?.DocumentId ?? "";
        if (status.StatusCode == StatusCodes.TakenBack)
        {
            await TakeBackAsync(packet, status, cancel);
            return;
        }

        var delivery = await FindAsync(packet, status, cancel);
        var moved = delivery is not null && await ApplyAsync(delivery, status, cancel);
        packet.State = moved ? ReceivedState.Used : ReceivedState.Ignored;
        packet.Note = (delivery, moved) switch
        {
            (null, _) => "Không có văn bản nào đã gửi đến bên này khớp với gói trạng thái.",
            (_, false) => "Trạng thái không mới hơn trạng thái đã biết.",
            _ => "",
        };
    }

    // Status 13 comes from the document's own sender: a recall in another form.
    private async Task TakeBackAsync(ReceivedPacket packet, EdXmlStatus status, CancellationToken cancel)
    {
        var isHonest = packet.AgencyId is not null && await correspondents.AreSameAsync(status.From?.OrganId, packet.FromCode, cancel);
        var target = isHonest ? await changes.FindTargetAsync(packet, packet.ExchangeId, cancel) : null;
        if (target is null)
        {
            (packet.State, packet.Note) = (ReceivedState.Ignored, "Không có văn bản này của bên gửi.");
            return;
        }

        packet.State = ReceivedState.Used;
        await changes.BringAsync(packet, target, new ReceivedChange.Wish(ChangeKind.Recall, packet.ExchangeId, status.Description ?? "", ""), null, cancel);
    }

    // Only the receiver of something that was really sent can say what became of it.
    private async Task<Delivery?> FindAsync(ReceivedPacket packet, EdXmlStatus status, CancellationToken cancel)
    {
        if (packet.AgencyId is not { } sender || !await correspondents.AreSameAsync(status.From?.OrganId, packet.FromCode, cancel))
        {
            return null;
        }

        var deliveries = await db.Set<Delivery>()
            .Where(row => row.SenderId == sender && row.ExchangeId == packet.ExchangeId && row.Way == DeliveryWay.Axis &&
                db.Set<Packet>().Any(sent => sent.DeliveryId == row.Id && sent.Attempts > 0))
            .ToListAsync(cancel);
        foreach (var delivery in deliveries)
        {
            if (await correspondents.AreSameAsync(delivery.ReceiverCode, packet.FromCode, cancel))
            {
                return delivery;
            }
        }

        return null;
    }

    private async Task<bool> ApplyAsync(Delivery delivery, EdXmlStatus status, CancellationToken cancel)
    {
        var at = TimeOf(delivery, status);
        return status.StatusCode switch
        {
            StatusCodes.Arrived => Move(delivery, DeliveryState.Arrived, at, new DeliveryArrived(delivery.DocumentId, delivery.Id, delivery.ReceiverName)),
            StatusCodes.Accepted => Move(delivery, DeliveryState.Accepted, at, new DeliveryAccepted(delivery.DocumentId, delivery.Id, delivery.ReceiverName, null)),
            StatusCodes.Assigned => Move(delivery, DeliveryState.Assigned, at, Advanced(delivery, DeliveryState.Assigned)),
            StatusCodes.InProgress => Move(delivery, DeliveryState.InProgress, at, Advanced(delivery, DeliveryState.InProgress)),
            StatusCodes.Finished => Move(delivery, DeliveryState.Finished, at, Advanced(delivery, DeliveryState.Finished)),
            StatusCodes.Refused => Refuse(delivery, status.Description ?? "", at),
            StatusCodes.ChangeAgreed => await AnswerAsync(delivery, agrees: true, status, cancel),
            StatusCodes.ChangeRefused => await AnswerAsync(delivery, agrees: false, status, cancel),
            _ => false,
        };
    }

    private async Task<bool> AnswerAsync(Delivery delivery, bool agrees, EdXmlStatus status, CancellationToken cancel)
    {
        var notice = await db.Set<ChangeNotice>().Where(row => row.DeliveryId == delivery.Id && row.Answer == ChangeAnswer.Waiting)
            .OrderBy(row => row.Id).FirstOrDefaultAsync(cancel);
        if (notice is null)
        {
            return false;
        }

        var (by, words) = (delivery.ReceiverName, status.Description ?? "");
        if (agrees)
        {
            notice.Agree(by, words, "", clock.Now);
        }
        else
        {
            notice.Refuse(by, words.Length > 0 ? words : "Không nêu lý do", clock.Now);
        }

        answering.Answer(notice, delivery, agrees, words, Authority.Program);
        return true;
    }

    // A peer's clock is believed only between our sending and now.
    private DateTimeOffset TimeOf(Delivery delivery, EdXmlStatus status)
    {
        var (now, first) = (clock.Now, delivery.SentAt ?? delivery.QueuedAt);
        return status.Timestamp?.Value is { } told && told >= first && told <= now ? told.ToUniversalTime() : now;
    }

    private bool Move(Delivery delivery, DeliveryState state, DateTimeOffset at, Fact fact)
    {
        if (!delivery.Advance(state, at))
        {
            return false;
        }

        ledger.Record(Authority.Program, fact);
        return true;
    }

    private bool Refuse(Delivery delivery, string words, DateTimeOffset at)
    {
        if (!delivery.End(DeliveryState.Refused, StatusCodes.Refused, words, at))
        {
            return false;
        }

        ledger.Record(Authority.Program, new DeliveryRefused(delivery.DocumentId, delivery.Id, delivery.ReceiverName, StatusCodes.Refused, words));
        return true;
    }

    private static DeliveryAdvanced Advanced(Delivery delivery, DeliveryState state) => new(delivery.DocumentId, delivery.Id, delivery.ReceiverName, state);
}
