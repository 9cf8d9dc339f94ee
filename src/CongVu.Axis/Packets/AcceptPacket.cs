using CongVu.Axis.Systems;
using CongVu.EdXml;
using CongVu.EdXml.Transport;

namespace CongVu.Axis.Packets;

/// <summary>Takes a packet in: safely on the disk, judged, addressed, and only then acknowledged.</summary>
internal sealed class AcceptPacket(PacketRows rows, PacketFiles files, Addressing addressing, AxisIds ids, AxisSettings settings, TimeProvider time)
{
    private const int LongestMessageId = 100;

    public async Task<Acceptance> RunAsync(PacketSubmission submission, CancellationToken cancel)
    {
        if (submission.MessageId is { } id && !IsMessageId(id)) return new Acceptance.Refused([Reasons.MessageId]);

        var most = submission.System.MaxPacketBytes ?? settings.MaxPacketBytes;
        var packetId = ids.Next();
        using var file = files.Begin(packetId);
        if (!await file.FillAsync(submission.Body, most, cancel)) return new Acceptance.TooLarge(Reasons.TooLarge(most));
        if (!submission.IsHash(file.Sha256)) return new Acceptance.Refused([Reasons.Hash]);

        var sha256 = Convert.ToHexStringLower(file.Sha256);
        var messageId = submission.MessageId ?? "sha256-" + sha256;
        return await FindEarlierAsync(submission.System, messageId, sha256, cancel)
            ?? await CheckQuotaAsync(submission.System, file.Length, cancel)
            ?? await StoreAsync(submission.System, messageId, sha256, packetId, file, cancel);
    }

    private async Task<Acceptance?> FindEarlierAsync(PeerSystem system, string messageId, string sha256, CancellationToken cancel)
    {
        if (await rows.FindSentAsync(system.Id, messageId, cancel) is not { } earlier) return null;

        return earlier.Packet.Sha256 == sha256 ? new Acceptance.Taken(earlier.Packet, earlier.Deliveries, IsNew: false) : new Acceptance.Reused();
    }

    private async Task<Acceptance?> CheckQuotaAsync(PeerSystem system, long length, CancellationToken cancel)
    {
        var most = system.MaxDayBytes ?? settings.MaxDayBytes;
        var used = await rows.BytesSinceAsync(system.Id, time.GetUtcNow().AddDays(-1), cancel);
        return used + length > most ? new Acceptance.Later(Reasons.DayUsedUp(most)) : null;
    }

    private async Task<Acceptance> StoreAsync(PeerSystem system, string messageId, string sha256, string packetId, IncomingFile file, CancellationToken cancel)
    {
        using var reading = EdXmlReader.Read(file.Reread(), new() { KeepContents = false, SpoolFolder = settings.Folder, MaxPacketBytes = file.Length });
        if (!reading.IsUsable)
            return new Acceptance.Refused([.. reading.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => new RefusalReason(finding.Code, finding.Text))]);

        var address = await addressing.ResolveAsync(system, reading, cancel);
        if (address.Reasons.Count > 0) return new Acceptance.Refused(address.Reasons);
        if (address.Full is { } full) return new Acceptance.Later(full);

        var now = time.GetUtcNow();
        var packet = Describe(reading, address) with
        {
            Id = packetId, SystemId = system.Id, MessageId = messageId, Sha256 = sha256, Bytes = file.Length, ReceivedAt = Milliseconds(now),
        };
        var deliveries = address.To.Select(to => new DeliveryRow(ids.Next(), packetId, to.AgencyId, to.Code, DeliveryState.Waiting, packet.ReceivedAt, null, null)).ToList();
        files.Keep(file, sha256, packetId);
        if (await rows.AddAsync(packet, deliveries, cancel)) return new Acceptance.Taken(packet, deliveries, IsNew: true);

        // Another request with the same id was quicker; its packet is the one.
        files.Remove(sha256, packetId);
        return await FindEarlierAsync(system, messageId, sha256, cancel) ?? throw new InvalidOperationException($"The packet {messageId} was there and is gone.");
    }

    private static PacketRow Describe(EdXmlReading reading, Address address)
    {
        var header = reading.Document?.MessageHeader;
        return new()
        {
            Id = "", SystemId = "", MessageId = "", Sha256 = "", Bytes = 0, ReceivedAt = default,
            Kind = reading.Status is null ? PacketKind.Document : PacketKind.Status,
            Business = reading.Document is null ? null : reading.Document.Bussiness?.BussinessDocType ?? BussinessDocType.New,
            StatusCode = reading.Status?.StatusCode,
            FromCode = address.From.Code,
            FromAgency = address.From.AgencyId,
            DocumentId = header?.DocumentId ?? reading.Status?.ResponseFor?.DocumentId,
            Code = header?.Code?.ToString() ?? reading.Status?.ResponseFor?.Code,
            Subject = header?.Subject,
        };
    }

    // What is remembered and what is answered at first must be the same to the last digit.
    private static DateTimeOffset Milliseconds(DateTimeOffset moment) => DateTimeOffset.FromUnixTimeMilliseconds(moment.ToUnixTimeMilliseconds());

    private static bool IsMessageId(string text) =>
        text.Length is > 0 and <= LongestMessageId && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-');
}
