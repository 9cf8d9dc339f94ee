using System.Text;

namespace CongVu.EdXml;

/// <summary>Reads packets of the dialect before QCVN 102: a SOAP envelope and its attachments as parts of a MIME message.</summary>
internal sealed class MimeReader(PacketBuffer buffer, PacketParts parts, ContentReceiver contents, EdXmlReadOptions options, FindingLog log)
{
    private const int MostHeaderLines = 200;

    private readonly MimeLines lines = new(buffer);
    private byte[] boundary = [];
    private bool isLastPart;

    public static bool IsMime(PacketBuffer buffer)
    {
        var start = Encoding.Latin1.GetString(buffer.Peek(512));
        return start.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase)
            || (start.StartsWith("--", StringComparison.Ordinal) && start.Contains("\nContent-", StringComparison.OrdinalIgnoreCase));
    }

    public void Read()
    {
        if (!FindBoundary()) return;

        while (!isLastPart && ReadHeaders() is { } headers)
        {
            if (parts.MessageHeader is null && (headers.HasType("text/xml") || headers.HasType("application/xml"))) ReadEnvelope(headers);
            else TakeAttachment(headers);
        }

        if (!isLastPart && parts.IsEdXml) log.Add(FindingKinds.MimeMalformed, "thiếu dấu kết thúc, gói có thể bị cắt");
    }

    // Either the message has a header of its own that names the boundary, or it begins with the boundary at once.
    private bool FindBoundary()
    {
        if (buffer.Peek(2).SequenceEqual("--"u8))
        {
            boundary = lines.Next().TrimEnd("\r\n \t"u8).ToArray();
            return true;
        }

        var headers = ReadHeaders();
        if (headers?.Parameter("boundary") is not { Length: > 0 and <= 200 } name) return false;

        boundary = Encoding.Latin1.GetBytes("--" + name);
        while (true)
        {
            var line = lines.Next();
            if (line.IsEmpty) return false;
            if (IsBoundary(line)) return true;
        }
    }

    private MimeHeaders? ReadHeaders()
    {
        var headers = new MimeHeaders();
        for (var count = 0; count < MostHeaderLines; count++)
        {
            var line = lines.Next();
            if (line.IsEmpty) return null;
            if (line.TrimEnd("\r\n"u8).IsEmpty) return headers;

            headers.Add(line);
        }

        return null;
    }

    private void ReadEnvelope(MimeHeaders headers)
    {
        using var spool = new ContentSpool(options with { MemoryBytes = options.MaxMarkupBytes });
        var inner = new ContentReceiver(spool, options with { KeepContents = true });
        var content = Receive(headers, inner);
        if (content.Length > options.MaxMarkupBytes) throw new PacketLimitException(FindingKinds.MarkupTooLarge, options.MaxMarkupBytes);

        EdXmlReader.ReadXml(new PacketBuffer(new SpoolStream(spool, content.Offset, content.Length), long.MaxValue), parts, contents, options, log);
    }

    private void TakeAttachment(MimeHeaders headers)
    {
        if (parts.Attachments.Count == options.MaxAttachments)
            throw new PacketLimitException(FindingKinds.TooManyAttachments, options.MaxAttachments);

        var content = Receive(headers, contents);
        parts.Attachments.Add(new()
        {
            ContentId = headers.ContentId,
            ContentType = headers["Content-Type"]?.Split(';')[0],
            Content = content is { Length: 0, IsBroken: false } ? null : content,
        });
    }

    private PartContent Receive(MimeHeaders headers, ContentReceiver receiver)
    {
        if (headers.IsEncoded("base64")) return receiver.ReceiveBase64(decoder => ForEachLine(decoder.Append));

        var body = new PlainBody(isQuoted: headers.IsEncoded("quoted-printable"));
        return receiver.ReceivePlain(holder => ForEachLine(line => body.Append(line, holder)));
    }

    private void ForEachLine(Action<ReadOnlySpan<byte>> take)
    {
        while (true)
        {
            var line = lines.Next();
            if (line.IsEmpty || (lines.IsLineStart && IsBoundary(line))) return;

            take(line);
        }
    }

    private bool IsBoundary(ReadOnlySpan<byte> line)
    {
        if (!line.StartsWith(boundary)) return false;

        var rest = line[boundary.Length..].TrimEnd("\r\n \t"u8);
        isLastPart |= rest.SequenceEqual("--"u8);
        return rest.IsEmpty || isLastPart;
    }
}
