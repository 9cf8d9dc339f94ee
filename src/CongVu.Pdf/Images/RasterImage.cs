using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Images;

/// <summary>A picture in the form in which a PDF file holds it; made once, used in many documents.</summary>
public sealed class RasterImage
{
    // A page of A4 at 600 dpi has 35 million points.
    private const long MostPoints = 50_000_000;

    private readonly PdfStream stream;
    private readonly PdfStream? opacity;

    internal RasterImage(int width, int height, PdfStream stream, PdfStream? opacity = null)
    {
        Width = width;
        Height = height;
        this.stream = stream;
        this.opacity = opacity;
    }

    /// <summary>Points in a row.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>Whether some points let through what lies below.</summary>
    public bool IsTransparent => opacity is not null;

    /// <summary>Reads a PNG or JPEG file; which it is, its first bytes say.</summary>
    /// <exception cref="PdfException">The file is damaged, of another kind, or too large.</exception>
    public static RasterImage Read(ReadOnlyMemory<byte> file) => file.Span switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => PngReader.Read(file),
        [0xFF, 0xD8, 0xFF, ..] => JpegReader.Read(file),
        _ => throw new PdfException(PdfFault.NotSupported, "The picture is neither a PNG nor a JPEG file."),
    };

    /// <summary>Adds the picture's objects to a file and says how a page's resources refer to it.</summary>
    /// <param name="add">Adds an indirect object to the file that is being written.</param>
    public PdfReference AddTo(Func<PdfObject, PdfReference> add) =>
        add(opacity is null ? stream : new PdfStream(stream.Dictionary.With("SMask", add(opacity)), stream.Encoded));

    internal static PdfDictionary Dictionary(int width, int height, PdfObject colors, int bits) => PdfDictionary.Of(
        ("Type", new PdfName("XObject")),
        ("Subtype", new PdfName("Image")),
        ("Width", width),
        ("Height", height),
        ("ColorSpace", colors),
        ("BitsPerComponent", bits));

    internal static void RequireSize(long width, long height)
    {
        if (width <= 0 || height <= 0)
            throw new PdfException(PdfFault.BadImage, $"The picture is {width} × {height} points large.");
        if (width > MostPoints / height)
            throw new PdfException(PdfFault.TooComplex, $"The picture is {width} × {height} points large; {MostPoints / 1_000_000} million are allowed.");
    }
}
