using System.Text.RegularExpressions;
using CongVu.Files;
using CongVu.Pades.Appearances;
using CongVu.Pdf.Reading;

namespace CongVu.Documents.Placing;

/// <summary>Finds where the person in authority signs: between title and name at the end (boxes 7a to 7c of annex I of Decree 30).</summary>
internal static partial class SignerPlace
{
    private const double PointsPerMillimetre = 72 / 25.4;
    private const double TallestMillimetres = 18, LowestMillimetres = 9;
    private const double UsualGap = 56, WidestGap = 150, ColumnReach = 110;

    public static SigningPlace Find(IReadOnlyList<PdfWords.Page> pages, string signerName)
    {
        foreach (var page in pages.Reverse())
        {
            if (NameOn(page, signerName) is { } name)
            {
                return Between(page, TitleAbove(page, name), name);
            }
        }

        foreach (var page in pages.Reverse())
        {
            if (TitleOn(page) is { } title)
            {
                return Between(page, title, title with { Bottom = title.Bottom - UsualGap - title.Height, Top = title.Bottom - UsualGap });
            }
        }

        return Default(pages);
    }

    private static SigningPlace Between(PdfWords.Page page, PdfRectangle? title, PdfRectangle name)
    {
        var above = title ?? name with { Bottom = name.Top + UsualGap, Top = name.Top + UsualGap + name.Height };
        var height = Math.Clamp((above.Bottom - name.Top) / PointsPerMillimetre, LowestMillimetres, TallestMillimetres);
        return SigningPlace.Of(PlaceKind.Signature, page.Index, Inside(page, DecreePlaces.Leader(above, name, height)));
    }

    // The last place where the name stands whole; names elsewhere are of people spoken of.
    private static PdfRectangle? NameOn(PdfWords.Page page, string signerName)
    {
        var name = signerName.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = page.Words.Count - name.Length; at >= 0 && name.Length > 0; at--)
        {
            if (name.Index().All(part => string.Equals(page.Words[at + part.Index].Text, part.Item, StringComparison.OrdinalIgnoreCase)))
            {
                return Around(page.Words.Skip(at).Take(name.Length));
            }
        }

        return null;
    }

    private static PdfRectangle? TitleAbove(PdfWords.Page page, PdfRectangle name)
    {
        var center = (name.Left + name.Right) / 2;
        var column = page.Words.Where(word => word.Place.Bottom > name.Top && word.Place.Bottom < name.Top + WidestGap &&
            Math.Abs((word.Place.Left + word.Place.Right) / 2 - center) < ColumnReach).ToList();
        if (column.Count == 0)
        {
            return null;
        }

        var lowest = column.Min(word => word.Place.Bottom);
        return Around(column.Where(word => word.Place.Bottom < lowest + 4));
    }

    private static PdfRectangle? TitleOn(PdfWords.Page page)
    {
        var at = page.Words.ToList().FindLastIndex(word => Capacity().IsMatch(word.Text) && word.Place.Left > page.Width * 0.4);
        return at < 0 ? null : Around(page.Words.Skip(at).TakeWhile(word => Math.Abs(word.Place.Bottom - page.Words[at].Place.Bottom) < 4));
    }

    // Below the text on the right of the last page, or as low as the page allows.
    private static SigningPlace Default(IReadOnlyList<PdfWords.Page> pages)
    {
        var page = pages.Count > 0 ? pages[^1] : new PdfWords.Page(0, PdfRectangle.A4.Width, PdfRectangle.A4.Height, []);
        var lowest = page.Words.Count > 0 ? page.Words.Min(word => word.Place.Bottom) : page.Height * 0.4;
        var top = Math.Max(lowest - 24, page.Height * 0.14);
        return SigningPlace.Of(PlaceKind.Signature, page.Index, new PdfRectangle(page.Width * 0.58, top - 51, page.Width * 0.86, top));
    }

    private static PdfRectangle Inside(PdfWords.Page page, PdfRectangle place)
    {
        var x = Math.Max(0, -place.Left) - Math.Max(0, place.Right - page.Width);
        var y = Math.Max(0, -place.Bottom) - Math.Max(0, place.Top - page.Height);
        return new PdfRectangle(place.Left + x, place.Bottom + y, place.Right + x, place.Top + y);
    }

    private static PdfRectangle Around(IEnumerable<PdfWords.Word> words) => words.Select(word => word.Place).Aggregate((all, next) =>
        new PdfRectangle(Math.Min(all.Left, next.Left), Math.Min(all.Bottom, next.Bottom), Math.Max(all.Right, next.Right), Math.Max(all.Top, next.Top)));

    [GeneratedRegex(@"^(KT\.|TM\.|TL\.|TUQ\.|Q\.|CHỦ|PHÓ|CHÁNH|TRƯỞNG|GIÁM)$")]
    private static partial Regex Capacity();
}
