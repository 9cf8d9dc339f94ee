using System.Buffers.Binary;

namespace CongVu.Pdf.Images;

/// <summary>Takes opacity out of the points of a PNG file, whichever of its three ways tells it.</summary>
internal static class PngOpacity
{
    /// <summary>One byte a point, or nothing when every point is opaque.</summary>
    public static byte[]? Of(PngChunks chunks, byte[] points)
    {
        var header = chunks.Header;
        var opacity = header.Colors switch
        {
            PngColors.GrayAlpha or PngColors.RgbAlpha => AlphaChannel(header, points),
            _ when chunks.Transparency.IsEmpty => null,
            PngColors.Palette => OfPalette(header, points, chunks.Transparency.Span),
            _ => OfOneColor(header, points, chunks.Transparency.Span),
        };
        return opacity is null || !opacity.AsSpan().ContainsAnyExcept((byte)255) ? null : opacity;
    }

    /// <summary>The points without alpha, 16 bits cut to 8.</summary>
    public static byte[] WithoutAlpha(PngHeader header, byte[] points)
    {
        var hasAlpha = header.Colors is PngColors.GrayAlpha or PngColors.RgbAlpha;
        if (!hasAlpha && header.Bits <= 8)
            return points;
        int wide = header.Bits / 8, kept = header.Channels - (hasAlpha ? 1 : 0);
        var shown = new byte[header.Width * header.Height * kept];
        for (int point = 0, to = 0; to < shown.Length; point++)
            for (var channel = 0; channel < kept; channel++)
                shown[to++] = points[(point * header.Channels + channel) * wide];
        return shown;
    }

    private static byte[] AlphaChannel(PngHeader header, byte[] points)
    {
        int wide = header.Bits / 8, step = header.Channels * wide;
        var alpha = new byte[header.Width * header.Height];
        for (var i = 0; i < alpha.Length; i++)
            alpha[i] = points[i * step + step - wide];
        return alpha;
    }

    private static byte[] OfPalette(PngHeader header, byte[] points, ReadOnlySpan<byte> transparency)
    {
        var opacity = new byte[header.Width * header.Height];
        for (var i = 0; i < opacity.Length; i++)
        {
            var entry = Number(header, points, i, 0);
            opacity[i] = entry < transparency.Length ? transparency[entry] : (byte)255;
        }

        return opacity;
    }

    private static byte[] OfOneColor(PngHeader header, byte[] points, ReadOnlySpan<byte> transparency)
    {
        if (transparency.Length != header.Channels * 2)
            throw PngReader.Damaged("its transparent color has a wrong length");
        var opacity = new byte[header.Width * header.Height];
        for (var i = 0; i < opacity.Length; i++)
        {
            var isClear = true;
            for (var channel = 0; channel < header.Channels; channel++)
                isClear &= Number(header, points, i, channel) == BinaryPrimitives.ReadUInt16BigEndian(transparency[(channel * 2)..]);
            opacity[i] = isClear ? (byte)0 : (byte)255;
        }

        return opacity;
    }

    private static int Number(PngHeader header, byte[] points, int point, int channel)
    {
        int y = point / header.Width, x = point % header.Width, row = y * header.RowBytes(header.Width);
        var index = x * header.Channels + channel;
        return header.Bits switch
        {
            16 => BinaryPrimitives.ReadUInt16BigEndian(points.AsSpan(row + index * 2)),
            8 => points[row + index],
            int bits => points[row + index * bits / 8] >> (8 - bits - index * bits % 8) & ((1 << bits) - 1),
        };
    }
}
