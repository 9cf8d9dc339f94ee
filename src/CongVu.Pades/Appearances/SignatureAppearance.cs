using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;
using CongVu.Pdf.Writing;

namespace CongVu.Pades.Appearances;

/// <summary>What a signature shows on a page, and where. Places are given as people see the page: upright, from its lower left corner.</summary>
public abstract class SignatureAppearance
{
    /// <summary>The page, counted from 0; -1 is the last page.</summary>
    public int PageIndex { get; init; }

    /// <summary>The place as seen, in points.</summary>
    public abstract PdfRectangle PlaceOn(PdfPage page);

    /// <summary>Draws upright into a canvas as large as the place.</summary>
    protected abstract void Draw(AppearanceCanvas canvas);

    /// <summary>The place in the page's own coordinates, whatever its rotation and crop box.</summary>
    internal PdfRectangle WidgetRectangle(PdfPage page)
    {
        var place = PlaceOn(page);
        var (width, height) = page.VisibleSize;
        if (place.IsEmpty || place.Left < -1 || place.Bottom < -1 || place.Right > width + 1 || place.Top > height + 1)
            throw new PadesException(PadesFault.BadPlace, "The place of the signature lies outside the page.");
        return PagePlace.ToPage(page, place);
    }

    /// <summary>Adds the drawing to the update and says how to refer to it.</summary>
    internal PdfReference AddTo(PdfUpdate update, PdfPage page)
    {
        var place = PlaceOn(page);
        var canvas = new AppearanceCanvas(update, place.Width, place.Height);
        Draw(canvas);
        return canvas.Finish(PagePlace.Upright(page));
    }
}
