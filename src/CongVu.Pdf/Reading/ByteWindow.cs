namespace CongVu.Pdf.Reading;

/// <summary>A place in a source that moves forward byte by byte over a small buffer.</summary>
internal sealed class ByteWindow
{
    private const int WindowSize = 16 * 1024;

    private readonly PdfSource source;
    private readonly bool whole;
    private readonly byte[] buffer;
    private long start;
    private int index;
    private int count;

    public ByteWindow(PdfSource source, long end)
    {
        this.source = source;
        End = end;
        whole = source.TryGetArray(out var array);
        if (whole)
        {
            buffer = array.Array!;
            start = -array.Offset;
            index = array.Offset;
            count = array.Offset + (int)end;
            return;
        }
        buffer = new byte[(int)Math.Min(WindowSize, Math.Max(end, 1))];
    }

    public long End { get; }

    public long Position
    {
        get => start + index;
        set
        {
            var within = value - start;
            if (whole || (within >= 0 && within <= count))
            {
                index = (int)Math.Clamp(within, 0, count);
                return;
            }
            start = Math.Min(value, End);
            index = 0;
            count = 0;
        }
    }

    /// <summary>The next byte without moving, or -1 at the end.</summary>
    public int Peek() => index < count || Refill() ? buffer[index] : -1;

    /// <summary>The next byte, or -1 at the end.</summary>
    public int Read() => index < count || Refill() ? buffer[index++] : -1;

    /// <summary>Moves past the byte just seen by <see cref="Peek"/>.</summary>
    public void Skip() => index++;

    private bool Refill()
    {
        if (whole)
            return false;
        start += index;
        index = 0;
        count = 0;
        if (start >= End)
            return false;
        count = source.Read(start, buffer.AsSpan(0, (int)Math.Min(buffer.Length, End - start)));
        return count > 0;
    }
}
