using System.Buffers.Binary;
using System.Text;

namespace CongVu.Pdf.Fonts;

/// <summary>Writes the font program of a subset: the tables that a PDF viewer needs and no other (ISO 32000-1, 9.9).</summary>
internal static class SubsetProgram
{
    private static readonly string[] CopiedTables = ["cvt ", "fpgm", "prep"];

    public static byte[] Write(TrueTypeFont font, SubsetGlyphs glyphs)
    {
        var count = glyphs.OldNumbers.Count;
        var (glyf, loca) = Outlines(glyphs);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = glyf,
            ["loca"] = loca,
            ["hmtx"] = HorizontalMetrics(font, glyphs),
            ["head"] = Patched(font, "head", (8, 0), (10, 0), (50, 1)),
            ["hhea"] = Patched(font, "hhea", (34, count)),
            ["maxp"] = Patched(font, "maxp", (4, count)),
        };
        foreach (var tag in CopiedTables)
            if (font.Tables.Find(tag) is { } table)
                tables.Add(tag, table.Bytes.ToArray());
        return Assemble(tables);
    }

    private static (byte[] Glyf, byte[] Loca) Outlines(SubsetGlyphs glyphs)
    {
        var glyf = new MemoryStream();
        var loca = new byte[(glyphs.OldNumbers.Count + 1) * 4];
        var at = 0;
        foreach (var old in glyphs.OldNumbers)
        {
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(at++ * 4), (int)glyf.Length);
            glyf.Write(glyphs.Outline(old).Span);
            glyf.SetLength(glyf.Position = (glyf.Length + 3) & ~3);
        }

        BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(at * 4), (int)glyf.Length);
        return (glyf.ToArray(), loca);
    }

    private static byte[] HorizontalMetrics(TrueTypeFont font, SubsetGlyphs glyphs)
    {
        var hmtx = new byte[glyphs.OldNumbers.Count * 4];
        for (var i = 0; i < glyphs.OldNumbers.Count; i++)
        {
            var old = glyphs.OldNumbers[i];
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(i * 4), font.HorizontalMetrics.Advance(old));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan(i * 4 + 2), font.HorizontalMetrics.LeftSideBearing(old));
        }

        return hmtx;
    }

    private static byte[] Patched(TrueTypeFont font, string tag, params ReadOnlySpan<(int Offset, int Value)> changes)
    {
        var table = font.Tables.Required(tag).Bytes.ToArray();
        foreach (var (offset, value) in changes)
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(offset), (ushort)value);
        return table;
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var offset = 12 + tables.Count * 16;
        var file = new byte[offset + tables.Values.Sum(t => Padded(t.Length))];
        var power = 1 << System.Numerics.BitOperations.Log2((uint)tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(power * 16));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)System.Numerics.BitOperations.Log2((uint)power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((tables.Count - power) * 16));

        int entry = 12, head = 0;
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, offset);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), Checksum(file.AsSpan(offset, Padded(table.Length))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 8), offset);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 12), table.Length);
            head = tag == "head" ? offset : head;
            entry += 16;
            offset += Padded(table.Length);
        }

        // 'head' holds a correction that brings the sum of the whole file to this constant.
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), 0xB1B0AFBA - Checksum(file));
        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (var i = 0; i < bytes.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]);
        return sum;
    }
}
