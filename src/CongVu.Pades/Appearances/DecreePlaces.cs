using CongVu.Pades.Signing;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Appearances;

/// <summary>Where Decree 30/2020 wants the pictures: boxes 7c and 8 of annex I.</summary>
public static class DecreePlaces
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>The leader's picture, centred between title (7a) and name (7b), in a given height.</summary>
    public static PdfRectangle Leader(PdfRectangle title, PdfRectangle name, double heightInMillimetres = 18)
    {
        var center = (title.Left + title.Right + name.Left + name.Right) / 4;
        var middle = (title.Bottom + name.Top) / 2;
        var height = heightInMillimetres * PointsPerMillimetre;
        var width = Math.Max(title.Width, height * 2);
        return new(center - width / 2, middle - height / 2, center + width / 2, middle + height / 2);
    }

    /// <summary>The seal at its real size, covering a third of the leader's picture on its left (box 8).</summary>
    public static PdfRectangle Seal(PdfRectangle leader, double diameterInMillimetres)
    {
        var size = diameterInMillimetres * PointsPerMillimetre;
        var right = leader.Left + leader.Width / 3;
        var middle = (leader.Bottom + leader.Top) / 2;
        return new(right - size, middle - size / 2, right, middle + size / 2);
    }

    /// <summary>The seal over the last visible signature of a page, moved only as far as the page's edge demands.</summary>
    public static PdfRectangle SealOver(PdfFile file, PdfPage page, double diameterInMillimetres)
    {
        var leader = LastVisible(file, page) ?? new PdfRectangle(page.VisibleSize.Width * 0.6, page.VisibleSize.Height * 0.2,
            page.VisibleSize.Width * 0.9, page.VisibleSize.Height * 0.28);
        var seal = Seal(leader, diameterInMillimetres);
        var (width, height) = page.VisibleSize;
        var moveX = Math.Max(0, -seal.Left) - Math.Max(0, seal.Right - width);
        var moveY = Math.Max(0, -seal.Bottom) - Math.Max(0, seal.Top - height);
        return new(seal.Left + moveX, seal.Bottom + moveY, seal.Right + moveX, seal.Top + moveY);
    }

    /// <summary>Where the last visible signature of a page is seen.</summary>
    public static PdfRectangle? LastVisible(PdfFile file, PdfPage page)
    {
        PdfRectangle? found = null;
        foreach (var field in FormFields.Signatures(file))
        {
            if (field.Value is not null && field.Dictionary["P"] is PdfReference own && own.Number == page.Reference.Number
                && PdfRectangle.From(file, field.Dictionary["Rect"]) is { IsEmpty: false } place)
                found = PagePlace.ToSeen(page, place);
        }
        return found;
    }
}
