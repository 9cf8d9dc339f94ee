namespace CongVu.Pdf.Images;

/// <summary>What a PNG picture is drawn with: the mean color of its opaque points, and how much of it lets the page through.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
/// <param name="Clear">Share of the points that are transparent, 0 to 1.</param>
public sealed record PictureInk(double Red, double Green, double Blue, double Clear)
{
    // Half transparent points are the soft edge of a stroke.
    private const int Opaque = 128;

    /// <summary>Whether the ink is blue, as the Decree wants a hand signature.</summary>
    public bool IsBlue => Blue > Red + 30 && Blue > Green + 15;

    /// <summary>Whether the ink is red, as the Decree wants a seal.</summary>
    public bool IsRed => Red > Blue + 60 && Red > Green + 60;

    /// <summary>Reads the ink of a PNG file.</summary>
    /// <exception cref="Objects.PdfException">The file is no PNG, damaged, or too large.</exception>
    public static PictureInk Of(ReadOnlyMemory<byte> png)
    {
        var chunks = PngChunks.Read(png);
        var points = PngPoints.Read(chunks);
        var opacity = PngOpacity.Of(chunks, points);
        var shown = PngOpacity.WithoutAlpha(chunks.Header, points);
        double red = 0, green = 0, blue = 0;
        long drawn = 0;
        var all = (long)chunks.Header.Width * chunks.Header.Height;
        for (var i = 0; i < all; i++)
        {
            if (opacity is not null && opacity[i] < Opaque)
                continue;
            var (r, g, b) = ColorAt(chunks, shown, i);
            (red, green, blue, drawn) = (red + r, green + g, blue + b, drawn + 1);
        }

        return drawn == 0 ? new(0, 0, 0, 1) : new(red / drawn, green / drawn, blue / drawn, 1 - (double)drawn / all);
    }

    private static (int Red, int Green, int Blue) ColorAt(PngChunks chunks, byte[] shown, int point)
    {
        var header = chunks.Header;
        if (header.Colors is PngColors.Rgb or PngColors.RgbAlpha)
            return (shown[point * 3], shown[point * 3 + 1], shown[point * 3 + 2]);
        if (header.Colors is PngColors.GrayAlpha || header.Bits >= 8 && header.Colors is PngColors.Gray)
            return (shown[point], shown[point], shown[point]);
        int y = point / header.Width, x = point % header.Width, bits = header.Bits;
        var value = shown[y * header.RowBytes(header.Width) + x * bits / 8] >> (8 - bits - x * bits % 8) & ((1 << bits) - 1);
        if (header.Colors is PngColors.Gray)
            return (value * 255 / ((1 << bits) - 1), value * 255 / ((1 << bits) - 1), value * 255 / ((1 << bits) - 1));
        var palette = chunks.Palette.Span;
        return value * 3 + 2 < palette.Length ? (palette[value * 3], palette[value * 3 + 1], palette[value * 3 + 2]) : (0, 0, 0);
    }
}
