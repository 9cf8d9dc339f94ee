using System.Buffers.Text;
using System.Text;

namespace CongVu.Pdf.Objects;

/// <summary>Growing bytes with a position: what a PDF object is written into.</summary>
public sealed class PdfBuffer(int capacity = 4096)
{
    private byte[] bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    /// <summary>The written bytes, open for filling reserved places.</summary>
    public Span<byte> WrittenSpan => bytes.AsSpan(0, Length);

    public void Write(byte value)
    {
        if (Length == bytes.Length)
            Grow(1);
        bytes[Length++] = value;
    }

    public void Write(ReadOnlySpan<byte> values)
    {
        if (bytes.Length - Length < values.Length)
            Grow(values.Length);
        values.CopyTo(bytes.AsSpan(Length));
        Length += values.Length;
    }

    /// <summary>Writes text of Latin-1 characters.</summary>
    public void Write(string text)
    {
        if (bytes.Length - Length < text.Length)
            Grow(text.Length);
        Length += Encoding.Latin1.GetBytes(text, bytes.AsSpan(Length));
    }

    public void Write(long value)
    {
        if (bytes.Length - Length < 20)
            Grow(20);
        Utf8Formatter.TryFormat(value, bytes.AsSpan(Length), out var written);
        Length += written;
    }

    /// <summary>Writes one byte several times.</summary>
    public void Fill(byte value, int count)
    {
        if (bytes.Length - Length < count)
            Grow(count);
        bytes.AsSpan(Length, count).Fill(value);
        Length += count;
    }

    /// <summary>Takes room for bytes that are written afterwards.</summary>
    public Span<byte> Reserve(int length)
    {
        if (bytes.Length - Length < length)
            Grow(length);
        Length += length;
        return bytes.AsSpan(Length - length, length);
    }

    public void Clear() => Length = 0;

    public byte[] ToArray() => WrittenSpan.ToArray();

    private void Grow(int needed) =>
        Array.Resize(ref bytes, Math.Max(bytes.Length * 2, checked(Length + needed)));
}
