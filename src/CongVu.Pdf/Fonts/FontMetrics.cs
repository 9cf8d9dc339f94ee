namespace CongVu.Pdf.Fonts;

/// <summary>The measures of a face, in thousandths of its size.</summary>
public sealed record FontMetrics
{
    /// <summary>Height of the line above the base line.</summary>
    public required double Ascent { get; init; }

    /// <summary>Depth of the line below the base line; positive.</summary>
    public required double Descent { get; init; }

    /// <summary>Space that the maker wants between two lines.</summary>
    public required double LineGap { get; init; }

    /// <summary>Height of capitals without marks.</summary>
    public required double CapHeight { get; init; }

    /// <summary>Slant in degrees; negative leans to the right.</summary>
    public required double ItalicAngle { get; init; }

    /// <summary>Strength of upright strokes, estimated from the weight.</summary>
    public required double StemWidth { get; init; }

    /// <summary>Left, bottom, right and top of the box that holds every glyph.</summary>
    public required IReadOnlyList<double> Box { get; init; }

    /// <summary>Whether the letters have serifs.</summary>
    public required bool HasSerifs { get; init; }

    /// <summary>The distance between base lines of single-spaced text, as Word computes it.</summary>
    public double LineHeight => Ascent + Descent + LineGap;

    internal static FontMetrics Read(TableDirectory tables, int unitsPerEm)
    {
        var head = tables.Required("head");
        var hhea = tables.Required("hhea");
        var os2 = tables.Find("OS/2");
        double Scale(int units) => units * 1000.0 / unitsPerEm;
        var ascent = Scale(hhea.Int16(4));
        int weight = os2?.UInt16(4) ?? 400;
        return new FontMetrics
        {
            Ascent = ascent,
            Descent = -Scale(hhea.Int16(6)),
            LineGap = Scale(hhea.Int16(8)),
            CapHeight = os2 is { Length: >= 90 } t && t.UInt16(0) >= 2 ? Scale(t.Int16(88)) : ascent * 0.75,
            ItalicAngle = tables.Find("post") is { } post ? (int)post.UInt32(4) / 65536.0 : 0,
            StemWidth = Math.Round(50 + Math.Pow(weight / 65.0, 2)),
            Box = [Scale(head.Int16(36)), Scale(head.Int16(38)), Scale(head.Int16(40)), Scale(head.Int16(42))],
            // PANOSE, byte 1: serif styles 2 to 10; 11 and above are without.
            HasSerifs = os2 is { Length: >= 42 } o && o.Slice(33, 1).Span[0] is >= 2 and <= 10,
        };
    }
}
