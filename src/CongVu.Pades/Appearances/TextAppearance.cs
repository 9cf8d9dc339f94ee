using CongVu.Pdf.Fonts;
using CongVu.Pdf.Images;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Appearances;

/// <summary>Lines of text, with a picture on their left if there is one; the size shrinks until everything fits.</summary>
public sealed class TextAppearance(IReadOnlyList<string> lines, PdfRectangle place, RasterImage? picture = null) : SignatureAppearance
{
    private const double LargestSize = 12;
    private const double SmallestSize = 4;
    private const double Margin = 2;

    public TrueTypeFont Font { get; init; } = FontLibrary.OfSystem.Get(FontFamily.Serif, FontStyle.Regular);

    public override PdfRectangle PlaceOn(PdfPage page) => place;

    protected override void Draw(AppearanceCanvas canvas)
    {
        var left = Margin;
        if (picture is not null)
        {
            var side = Math.Min(canvas.Height, canvas.Width / 2.5);
            canvas.Picture(picture, 0, (canvas.Height - side) / 2, side, side);
            left += side;
        }
        var size = FittingSize(canvas.Width - left - Margin, canvas.Height);
        var leading = size * 1.2;
        canvas.Text(lines, Font, size, left, (canvas.Height + leading * lines.Count) / 2, leading);
    }

    private double FittingSize(double width, double height)
    {
        for (var size = LargestSize; size >= SmallestSize; size -= 0.5)
        {
            if (lines.Count * size * 1.2 <= height && lines.All(line => Font.WidthOf(line, size) <= width))
                return size;
        }
        throw new PadesException(PadesFault.BadAppearance, "The text does not fit into the place of the signature.");
    }
}
