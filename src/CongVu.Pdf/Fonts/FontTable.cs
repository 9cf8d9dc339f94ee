using System.Buffers.Binary;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Fonts;

/// <summary>One table of a font file; every read is checked against its end.</summary>
internal readonly struct FontTable(string tag, ReadOnlyMemory<byte> bytes)
{
    public string Tag => tag;

    public int Length => bytes.Length;

    public ReadOnlyMemory<byte> Bytes => bytes;

    public ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Slice(offset, 2).Span);

    public short Int16(int offset) => BinaryPrimitives.ReadInt16BigEndian(Slice(offset, 2).Span);

    public uint UInt32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(Slice(offset, 4).Span);

    public ReadOnlyMemory<byte> Slice(int offset, int length)
    {
        if (offset < 0 || length < 0 || offset > bytes.Length - length)
            throw Damaged($"needs bytes {offset} to {(long)offset + length} but has {bytes.Length}");
        return bytes.Slice(offset, length);
    }

    public PdfException Damaged(string what) => new(PdfFault.BadFont, $"The font's table '{tag}' {what}.");
}
