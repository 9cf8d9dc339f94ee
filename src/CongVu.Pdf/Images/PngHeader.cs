using System.Buffers.Binary;

namespace CongVu.Pdf.Images;

/// <summary>The first chunk of a PNG file.</summary>
internal sealed record PngHeader(int Width, int Height, int Bits, PngColors Colors, bool IsInterlaced)
{
    public int Channels => Colors switch
    {
        PngColors.Gray or PngColors.Palette => 1,
        PngColors.GrayAlpha => 2,
        PngColors.Rgb => 3,
        _ => 4,
    };

    public int BitsPerPoint => Channels * Bits;

    public static PngHeader Read(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length != 13)
            throw PngReader.Damaged("its header has a wrong length");
        long width = BinaryPrimitives.ReadUInt32BigEndian(chunk), height = BinaryPrimitives.ReadUInt32BigEndian(chunk[4..]);
        RasterImage.RequireSize(width, height);
        var colors = (PngColors)chunk[9];
        var isKnown = (colors, chunk[8]) switch
        {
            (PngColors.Gray, 1 or 2 or 4 or 8 or 16) => true,
            (PngColors.Palette, 1 or 2 or 4 or 8) => true,
            (PngColors.Rgb or PngColors.GrayAlpha or PngColors.RgbAlpha, 8 or 16) => true,
            _ => false,
        };
        if (!isKnown || chunk[10] != 0 || chunk[11] != 0 || chunk[12] > 1)
            throw PngReader.Damaged("its header asks for an unknown method");
        return new((int)width, (int)height, chunk[8], colors, chunk[12] == 1);
    }

    /// <summary>Bytes of a row of so many points, without the filter byte.</summary>
    public int RowBytes(int points) => (int)(((long)points * BitsPerPoint + 7) / 8);
}

/// <summary>The color types of PNG.</summary>
internal enum PngColors
{
    Gray = 0,
    Rgb = 2,
    Palette = 3,
    GrayAlpha = 4,
    RgbAlpha = 6,
}
