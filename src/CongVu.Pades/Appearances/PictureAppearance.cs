using CongVu.Pdf.Images;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Appearances;

/// <summary>A picture alone: the hand signature of the leader or the seal of the agency (Decree 30, annex I, II.7.d and II.8.a).</summary>
public sealed class PictureAppearance(RasterImage picture, Func<PdfPage, PdfRectangle> place) : SignatureAppearance
{
    public PictureAppearance(RasterImage picture, PdfRectangle place)
        : this(picture, _ => place)
    {
    }

    public override PdfRectangle PlaceOn(PdfPage page) => place(page);

    protected override void Draw(AppearanceCanvas canvas) => canvas.Picture(picture, 0, 0, canvas.Width, canvas.Height);
}
