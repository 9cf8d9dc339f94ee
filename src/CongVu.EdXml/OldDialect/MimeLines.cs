namespace CongVu.EdXml;

/// <summary>A packet as lines; a line too long for the buffer comes in pieces.</summary>
internal sealed class MimeLines(PacketBuffer buffer)
{
    private int taken;
    private bool startsLine = true;

    /// <summary>Whether the piece last taken began a line.</summary>
    public bool IsLineStart { get; private set; }

    /// <summary>The next line with its end, valid until the next call; empty at the end of the packet.</summary>
    public ReadOnlySpan<byte> Next()
    {
        buffer.Advance(taken);
        int end;
        while ((end = buffer.Available.IndexOf((byte)'\n')) < 0 && buffer.Fill())
        {
        }

        var line = end < 0 ? buffer.Available : buffer.Available[..(end + 1)];
        taken = line.Length;
        IsLineStart = startsLine;
        startsLine = end >= 0;
        return line;
    }

    /// <summary>Leaves everything behind the last line to somebody else.</summary>
    public void Release()
    {
        buffer.Advance(taken);
        taken = 0;
    }
}
