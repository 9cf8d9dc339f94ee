using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Appearances;

/// <summary>Turns places on a page as it is seen into the page's own coordinates.</summary>
internal static class PagePlace
{
    public static PdfRectangle ToPage(PdfPage page, PdfRectangle seen)
    {
        var (x1, y1) = ToPage(page, seen.Left, seen.Bottom);
        var (x2, y2) = ToPage(page, seen.Right, seen.Top);
        return new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
    }

    public static PdfRectangle ToSeen(PdfPage page, PdfRectangle own)
    {
        var box = page.CropBox;
        var (left, bottom, right, top) = (own.Left - box.Left, own.Bottom - box.Bottom, own.Right - box.Left, own.Top - box.Bottom);
        return page.Rotation switch
        {
            90 => new(bottom, box.Width - right, top, box.Width - left),
            180 => new(box.Width - right, box.Height - top, box.Width - left, box.Height - bottom),
            270 => new(box.Height - top, left, box.Height - bottom, right),
            _ => new(left, bottom, right, top),
        };
    }

    /// <summary>The matrix that makes a drawing stand upright on a rotated page.</summary>
    public static PdfArray? Upright(PdfPage page) => page.Rotation switch
    {
        90 => [0, 1, -1, 0, 0, 0],
        180 => [-1, 0, 0, -1, 0, 0],
        270 => [0, -1, 1, 0, 0, 0],
        _ => null,
    };

    private static (double X, double Y) ToPage(PdfPage page, double x, double y)
    {
        var box = page.CropBox;
        var (ownX, ownY) = page.Rotation switch
        {
            90 => (box.Width - y, x),
            180 => (box.Width - x, box.Height - y),
            270 => (y, box.Height - x),
            _ => (x, y),
        };
        return (box.Left + ownX, box.Bottom + ownY);
    }
}
