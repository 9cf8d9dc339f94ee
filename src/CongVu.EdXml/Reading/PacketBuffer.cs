namespace CongVu.EdXml;

/// <summary>The bytes of a packet, looked at through one buffer and counted.</summary>
internal sealed class PacketBuffer(Stream source, long maxBytes)
{
    private readonly byte[] bytes = new byte[64 * 1024];
    private int start;
    private int end;
    private long received;

    public ReadOnlySpan<byte> Available => bytes.AsSpan(start, end - start);

    public long Position => received - (end - start);

    public void Advance(int count) => start += count;

    /// <summary>Reads more behind what is available; false at the end of the packet or when the buffer is full.</summary>
    public bool Fill()
    {
        if (start > 0)
        {
            Available.CopyTo(bytes);
            end -= start;
            start = 0;
        }

        if (end == bytes.Length) return false;

        var count = source.Read(bytes, end, bytes.Length - end);
        end += count;
        received += count;
        return received <= maxBytes ? count > 0 : throw new PacketLimitException(FindingKinds.PacketTooLarge, maxBytes);
    }

    /// <summary>Up to so many bytes without consuming them; fewer only at the end of the packet.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (end - start < count && Fill())
        {
        }

        return Available[..Math.Min(count, end - start)];
    }
}
