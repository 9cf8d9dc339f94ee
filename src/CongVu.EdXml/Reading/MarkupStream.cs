namespace CongVu.EdXml;

/// <summary>
/// Feeds a packet to the framework's XML reader one tag at a time, so that the reader never holds bytes beyond the
/// tag it has just reported, and the text of an attachment can be lifted out past it, straight from the buffer.
/// </summary>
internal sealed class MarkupStream(PacketBuffer buffer, EdXmlReadOptions options) : ForwardReadStream
{
    private static ReadOnlySpan<byte> CDataStart => "<![CDATA["u8;

    private static ReadOnlySpan<byte> CDataEnd => "]]>"u8;

    private long sinceNode;
    private long total;

    /// <summary>Whether the packet tried to declare a document type.</summary>
    public bool SawDocumentType { get; private set; }

    /// <summary>The XML reader has reported a node: the bound on a single token starts anew.</summary>
    public void NodeReported() => sinceNode = 0;

    public override int Read(Span<byte> target)
    {
        if (buffer.Available.IsEmpty && !buffer.Fill()) return 0;

        var available = buffer.Available;
        var tagEnd = available.IndexOf((byte)'>');
        var piece = available[..Math.Min(target.Length, tagEnd < 0 ? available.Length : tagEnd + 1)];
        piece.CopyTo(target);
        SawDocumentType |= piece.TrimStart(" \t\r\n"u8).StartsWith("<!DOCTYPE"u8);
        buffer.Advance(piece.Length);
        Count(piece.Length);
        return piece.Length;
    }

    /// <summary>Moves the text before the next tag into the decoder; the XML reader will find the element empty.</summary>
    public void LiftText(Base64Decoder decoder)
    {
        while (true)
        {
            LiftUntil((byte)'<', decoder);
            if (!buffer.Peek(CDataStart.Length).SequenceEqual(CDataStart)) return;

            buffer.Advance(CDataStart.Length);
            LiftUntil((byte)']', decoder);
            if (!buffer.Peek(CDataEnd.Length).SequenceEqual(CDataEnd)) return;

            buffer.Advance(CDataEnd.Length);
        }
    }

    private void Count(int bytes)
    {
        sinceNode += bytes;
        total += bytes;
        if (sinceNode > options.MaxTokenBytes) throw new PacketLimitException(FindingKinds.TokenTooLong, options.MaxTokenBytes);
        if (total > options.MaxMarkupBytes) throw new PacketLimitException(FindingKinds.MarkupTooLarge, options.MaxMarkupBytes);
    }

    private void LiftUntil(byte stop, Base64Decoder decoder)
    {
        while (!buffer.Available.IsEmpty || buffer.Fill())
        {
            var available = buffer.Available;
            var at = available.IndexOf(stop);
            var text = at < 0 ? available : available[..at];
            decoder.Append(text);
            buffer.Advance(text.Length);
            if (at >= 0) return;
        }
    }
}
