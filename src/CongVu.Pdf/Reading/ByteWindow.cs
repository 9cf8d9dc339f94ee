using System.Buffers;
using CongVu.Pdf.Objects;

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

    /// <summary>Reads digits up to '&gt;' at once when they stand in the buffer without white space; else reads nothing.</summary>
    public bool TryReadHexDigits(PdfBuffer target)
    {
        var rest = buffer.AsSpan(index, count - index);
        var length = rest.IndexOf((byte)'>');
        if (length <= 0 || length % 2 != 0)
            return false;
        var bytes = target.Reserve(length / 2);
        if (Convert.FromHexString(rest[..length], bytes, out _, out _) != OperationStatus.Done)
        {
            target.Clear();
            return false;
        }
        index += length + 1;
        return true;
    }

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
