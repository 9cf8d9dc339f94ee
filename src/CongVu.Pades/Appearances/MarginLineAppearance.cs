using CongVu.Pdf.Fonts;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Appearances;

/// <summary>The line at the top right corner of page 1 of a separate appendix or of a copy: upright, black, size 10, no picture.</summary>
public sealed class MarginLineAppearance(string line) : SignatureAppearance
{
    private const double Size = 10;
    private const double LineHeight = 14;
    private const double FromTop = 20;
    private const double FromRight = 28;
    private const double Padding = 1;

    public TrueTypeFont Font { get; init; } = FontLibrary.OfSystem.Get(FontFamily.Serif, FontStyle.Regular);

    public override PdfRectangle PlaceOn(PdfPage page)
    {
        var (pageWidth, pageHeight) = page.VisibleSize;
        var width = Font.WidthOf(line, Size) + 2 * Padding;
        if (width > pageWidth)
            throw new PadesException(PadesFault.BadAppearance, "The line is wider than the page.");
        var right = pageWidth - Math.Min(FromRight, pageWidth - width);
        var top = pageHeight - Math.Min(FromTop, Math.Max(0, pageHeight - LineHeight));
        return new(right - width, Math.Max(0, top - LineHeight), right, top);
    }

    protected override void Draw(AppearanceCanvas canvas) => canvas.Text([line], Font, Size, Padding, canvas.Height - 1, LineHeight);
}
