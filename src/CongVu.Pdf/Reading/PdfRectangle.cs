using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>A rectangle in points, lower left corner first.</summary>
public readonly record struct PdfRectangle(double Left, double Bottom, double Right, double Top)
{
    public static readonly PdfRectangle A4 = new(0, 0, 595.276, 841.89);

    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public double Area => Width * Height;

    public bool IsEmpty => Width <= 0 || Height <= 0;

    public static PdfRectangle? From(PdfFile file, PdfObject? value)
    {
        if (file.Array(value) is not { Count: 4 } array)
            return null;
        Span<double> corners = stackalloc double[4];
        for (var i = 0; i < 4; i++)
        {
            if (file.Number(array[i]) is not { } number)
                return null;
            corners[i] = number;
        }
        return new(Math.Min(corners[0], corners[2]), Math.Min(corners[1], corners[3]),
            Math.Max(corners[0], corners[2]), Math.Max(corners[1], corners[3]));
    }

    public PdfRectangle Intersect(PdfRectangle other) => new(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom),
        Math.Min(Right, other.Right), Math.Min(Top, other.Top));

    public PdfArray ToArray() => [Left, Bottom, Right, Top];
}
