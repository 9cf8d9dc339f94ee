namespace CongVu.Pdf.Fonts;

/// <summary>How far each glyph advances, and where it starts (tables 'hhea' and 'hmtx').</summary>
internal sealed class HorizontalMetrics
{
    private readonly FontTable hmtx;
    private readonly int full;

    public HorizontalMetrics(TableDirectory tables, int glyphs)
    {
        hmtx = tables.Required("hmtx");
        full = tables.Required("hhea").UInt16(34);
        if (full == 0 || full > glyphs)
            throw hmtx.Damaged($"has {full} entries for {glyphs} glyphs");
        hmtx.Slice(0, full * 4 + (glyphs - full) * 2);
    }

    public ushort Advance(int glyph) => hmtx.UInt16(Math.Min(glyph, full - 1) * 4);

    public short LeftSideBearing(int glyph) =>
        glyph < full ? hmtx.Int16(glyph * 4 + 2) : hmtx.Int16(full * 4 + (glyph - full) * 2);
}
