namespace CongVu.Pdf.Fonts;

/// <summary>Finds the outline of each glyph (tables 'loca' and 'glyf') and the parts of composite glyphs.</summary>
internal sealed class GlyphOutlines
{
    private const int HasWords = 0x0001, HasScale = 0x0008, MoreParts = 0x0020, HasTwoScales = 0x0040, HasMatrix = 0x0080;

    private readonly FontTable glyf;
    private readonly FontTable loca;
    private readonly bool isLong;

    public GlyphOutlines(TableDirectory tables, int count)
    {
        glyf = tables.Required("glyf");
        loca = tables.Required("loca");
        isLong = tables.Required("head").Int16(50) != 0;
        Count = count;
        loca.Slice(0, (count + 1) * (isLong ? 4 : 2));
    }

    public int Count { get; }

    public ReadOnlyMemory<byte> Of(int glyph)
    {
        if (glyph >= Count)
            throw glyf.Damaged($"has no glyph {glyph}");
        long start = Offset(glyph), end = Offset(glyph + 1);
        if (start > end || end > glyf.Length)
            throw loca.Damaged($"misplaces glyph {glyph}");
        return glyf.Slice((int)start, (int)(end - start));
    }

    /// <summary>Where in the outline the numbers of the glyphs stand that a composite glyph is made of.</summary>
    public static List<int> PartPositions(ReadOnlyMemory<byte> outline)
    {
        var positions = new List<int>();
        var table = new FontTable("glyf", outline);
        if (outline.Length < 10 || table.Int16(0) >= 0)
            return positions;

        int at = 10, flags;
        do
        {
            flags = table.UInt16(at);
            table.UInt16(at + 2);
            positions.Add(at + 2);
            at += 4 + ((flags & HasWords) != 0 ? 4 : 2);
            at += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        }
        while ((flags & MoreParts) != 0);
        return positions;
    }

    private long Offset(int glyph) => isLong ? loca.UInt32(glyph * 4) : loca.UInt16(glyph * 2) * 2L;
}
