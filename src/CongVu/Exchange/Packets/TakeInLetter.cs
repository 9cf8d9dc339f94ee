using CongVu.Calendar;
using CongVu.Database;
using CongVu.EdXml;
using CongVu.Exchange.Changes;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Packets;

/// <summary>Takes a document packet in: lays it before the receiver, or says why not, to its sender.</summary>
internal sealed class TakeInLetter(OfficeContext db, OfficeClock clock, Correspondents correspondents, Outbox outbox, LetterFiling filing, ReceivedChange changes)
{
    public async Task RunAsync(ReceivedPacket packet, EdXmlReading reading, CancellationToken cancel)
    {
        packet.AgencyId = await correspondents.FindHereAsync(packet.ToCode, cancel);
        packet.ExchangeId = reading.Document?.MessageHeader.DocumentId ?? "";
        var fault = await FaultAsync(packet, reading, cancel);
        if (fault.Length > 0)
        {
            Refuse(packet, reading, fault);
            return;
        }

        var document = reading.Document!;
        if (await FindEarlierAsync(packet, cancel) is { } earlier)
        {
            Repeat(packet, document, earlier);
            return;
        }

        if (ReceivedChange.Wish.Of(document) is { } wish)
        {
            await ChangeAsync(packet, reading, wish, cancel);
        }
        else
        {
            await FileAsync(packet, reading, cancel);
        }
    }

    private async Task FileAsync(ReceivedPacket packet, EdXmlReading reading, CancellationToken cancel)
    {
        var fault = await filing.FileAsync(packet, reading.Document!, reading.Attachments, cancel);
        if (fault.Length > 0)
        {
            Refuse(packet, reading, fault);
            return;
        }

        packet.State = ReceivedState.Used;
        outbox.Add(packet, NoteOf(reading.Document!, StatusCodes.Arrived, ""));
    }

    private async Task ChangeAsync(ReceivedPacket packet, EdXmlReading reading, ReceivedChange.Wish wish, CancellationToken cancel)
    {
        var target = await changes.FindTargetAsync(packet, wish.Target, cancel);
        if (wish.Kind is ChangeKind.Replace)
        {
            await FileAsync(packet, reading, cancel);
        }

        if (target is not null && packet.State is not ReceivedState.Unusable)
        {
            await changes.BringAsync(packet, target, wish, packet.IncomingId, cancel);
            packet.State = ReceivedState.Used;
        }
        else if (packet.State is ReceivedState.Stored)
        {
            (packet.State, packet.Note) = (ReceivedState.Ignored, "Không có văn bản này của bên gửi.");
            outbox.Add(packet, NoteOf(reading.Document!, StatusCodes.ChangeRefused, packet.Note) with { DocumentId = wish.Target });
        }
    }

    private async Task<string> FaultAsync(ReceivedPacket packet, EdXmlReading reading, CancellationToken cancel)
    {
        if (packet.AgencyId is null)
        {
            return "Cơ quan nhận không làm việc trên hệ thống này.";
        }

        if (!reading.IsUsable || reading.Document is not { } document)
        {
            return string.Join(" ", reading.Findings.Where(finding => finding.Severity is FindingSeverity.Error).Select(finding => finding.Text));
        }

        if (!await correspondents.AreSameAsync(document.MessageHeader.From?.OrganId, packet.FromCode, cancel))
        {
            return "Bên gửi ghi trong gói khác bên gửi trên trục.";
        }

        foreach (var receiver in document.MessageHeader.To)
        {
            if (await correspondents.AreSameAsync(receiver.OrganId, packet.ToCode, cancel))
            {
                return "";
            }
        }

        return "Gói không ghi cơ quan này là nơi nhận.";
    }

    // The very same packet, however often and under whatever name the axis brings it, is one document (and gets one answer).
    private Task<ReceivedPacket?> FindEarlierAsync(ReceivedPacket packet, CancellationToken cancel) => db.Set<ReceivedPacket>().AsNoTracking()
        .FirstOrDefaultAsync(row => row.Id != packet.Id && row.Hash == packet.Hash && row.AgencyId == packet.AgencyId && row.State == ReceivedState.Used, cancel);

    private void Repeat(ReceivedPacket packet, EdXmlDocument document, ReceivedPacket earlier)
    {
        (packet.State, packet.IncomingId) = (ReceivedState.Repeated, earlier.IncomingId);
        outbox.Add(packet, NoteOf(document, StatusCodes.Arrived, ""));
    }

    private void Refuse(ReceivedPacket packet, EdXmlReading reading, string fault)
    {
        (packet.State, packet.Note) = (ReceivedState.Unusable, fault);
        if (packet.AgencyId is not null && reading.Document is { } document)
        {
            outbox.Add(packet, NoteOf(document, StatusCodes.Refused, fault));
        }
    }

    private StatusNote NoteOf(EdXmlDocument document, string code, string words) => new(
        code, document.MessageHeader.DocumentId ?? "", document.MessageHeader.Code?.ToString() ?? "",
        document.MessageHeader.PromulgationInfo?.PromulgationDate?.Value, words, Authority.Program.PersonName, clock.Now);
}
