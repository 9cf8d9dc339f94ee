namespace CongVu.Pdf.Objects;

/// <summary>Room of a fixed width that is filled after everything around it is written; knows where it was written.</summary>
public sealed class PdfPlaceholder(byte open, byte fill, byte close, int width) : PdfObject
{
    public int Width { get; } = width;

    /// <summary>Offset of the first byte in the buffer it was written to, or -1.</summary>
    public int Offset { get; private set; } = -1;

    public override bool Matches(PdfObject? other) => ReferenceEquals(this, other);

    internal void WriteTo(PdfBuffer buffer)
    {
        Offset = buffer.Length;
        buffer.Write(open);
        buffer.Fill(fill, Width - 2);
        buffer.Write(close);
    }
}
