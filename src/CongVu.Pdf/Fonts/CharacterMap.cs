namespace CongVu.Pdf.Fonts;

/// <summary>Reads which glyph shows which character of the basic multilingual plane (table 'cmap').</summary>
/// <remarks>Vietnamese needs nothing above U+FFFF, and Identity-H codes are two bytes wide.</remarks>
internal static class CharacterMap
{
    private const int Plane = 0x10000;

    public static ushort[] Read(FontTable cmap)
    {
        var glyphs = new ushort[Plane];
        switch (BestEncoding(cmap))
        {
            case (int offset, 4): ReadSegments(cmap, offset, glyphs); break;
            case (int offset, 12): ReadGroups(cmap, offset, glyphs); break;
            default: throw cmap.Damaged("has no Unicode encoding of format 4 or 12");
        }

        return glyphs;
    }

    private static (int Offset, int Format)? BestEncoding(FontTable cmap)
    {
        (int Offset, int Format)? best = null;
        for (var i = 0; i < cmap.UInt16(2); i++)
        {
            int platform = cmap.UInt16(4 + i * 8), encoding = cmap.UInt16(6 + i * 8);
            var unicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            var offset = cmap.UInt32(8 + i * 8);
            if (!unicode || offset > cmap.Length)
                continue;
            int format = cmap.UInt16((int)offset);
            if (format == 12 || (format == 4 && best is null))
                best = ((int)offset, format);
        }

        return best;
    }

    private static void ReadSegments(FontTable cmap, int at, ushort[] glyphs)
    {
        int twice = cmap.UInt16(at + 6);
        int ends = at + 14, starts = ends + twice + 2, deltas = starts + twice, ranges = deltas + twice;
        for (var i = 0; i < twice; i += 2)
        {
            int first = cmap.UInt16(starts + i), last = cmap.UInt16(ends + i);
            int delta = cmap.UInt16(deltas + i), range = cmap.UInt16(ranges + i);
            for (var c = first; c <= last && c != 0xFFFF; c++)
            {
                var glyph = range == 0 ? c : cmap.UInt16(ranges + i + range + (c - first) * 2);
                if (range == 0 || glyph != 0)
                    glyphs[c] = (ushort)(glyph + delta);
            }
        }
    }

    private static void ReadGroups(FontTable cmap, int at, ushort[] glyphs)
    {
        var count = cmap.UInt32(at + 12);
        for (uint i = 0; i < count && i < Plane; i++)
        {
            var group = at + 16 + (int)i * 12;
            uint first = cmap.UInt32(group), last = Math.Min(cmap.UInt32(group + 4), Plane - 1), glyph = cmap.UInt32(group + 8);
            for (var c = first; c <= last; c++)
                glyphs[c] = (ushort)(glyph + (c - first));
        }
    }
}
