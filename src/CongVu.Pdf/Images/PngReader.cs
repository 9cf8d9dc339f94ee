using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Images;

/// <summary>Turns a PNG file into a picture for PDF: colors and opacity apart, at most 8 bits a number.</summary>
internal static class PngReader
{
    public static RasterImage Read(ReadOnlyMemory<byte> file)
    {
        var chunks = PngChunks.Read(file);
        var header = chunks.Header;
        var colors = ColorsOf(chunks);
        var points = PngPoints.Read(chunks);
        var opacity = PngOpacity.Of(chunks, points);
        return new RasterImage(
            header.Width,
            header.Height,
            Picture(header, colors, Math.Min(header.Bits, 8), PngOpacity.WithoutAlpha(header, points)),
            opacity is null ? null : Picture(header, new PdfName("DeviceGray"), 8, opacity));
    }

    internal static PdfException Damaged(string what) => new(PdfFault.BadImage, $"The PNG file is damaged: {what}.");

    private static PdfStream Picture(PngHeader header, PdfObject colors, int bits, byte[] points) =>
        PdfStream.Compressed(RasterImage.Dictionary(header.Width, header.Height, colors, bits), points);

    private static PdfObject ColorsOf(PngChunks chunks)
    {
        switch (chunks.Header.Colors)
        {
            case PngColors.Gray or PngColors.GrayAlpha: return new PdfName("DeviceGray");
            case PngColors.Rgb or PngColors.RgbAlpha: return new PdfName("DeviceRGB");
        }

        var length = chunks.Palette.Length;
        if (length == 0 || length % 3 != 0 || length / 3 > 1 << chunks.Header.Bits)
            throw Damaged("its palette has a wrong length");
        return PdfArray.Create([new PdfName("Indexed"), new PdfName("DeviceRGB"), length / 3 - 1, new PdfString(chunks.Palette, hexadecimal: true)]);
    }
}
