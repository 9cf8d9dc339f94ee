using CongVu.Pdf.Reading;

namespace CongVu.Documents.Placing;

/// <summary>A place in the main file for what comes after the author: signature, number, date (vị trí ký, số, ngày). Points, from the lower left corner as the page is seen.</summary>
/// <param name="Kind">What comes there.</param>
/// <param name="Page">Counted from 0.</param>
/// <param name="Left">Of the box.</param>
/// <param name="Bottom">Of the box.</param>
/// <param name="Width">Of the box.</param>
/// <param name="Height">Of the box.</param>
/// <param name="FontSize">Of text that comes there.</param>
public sealed record SigningPlace(PlaceKind Kind, int Page, double Left, double Bottom, double Width, double Height, double FontSize = 13)
{
    internal PdfRectangle Rectangle => new(Left, Bottom, Left + Width, Bottom + Height);

    internal static SigningPlace Of(PlaceKind kind, int page, PdfRectangle place, double fontSize = 13) =>
        new(kind, page, place.Left, place.Bottom, place.Width, place.Height, fontSize);

    /// <summary>The same box around another point of a page.</summary>
    internal SigningPlace CenteredAt(int page, double x, double y) => this with { Page = page, Left = x - Width / 2, Bottom = y - Height / 2 };
}

/// <summary>What comes to a place.</summary>
public enum PlaceKind
{
    /// <summary>Chữ ký của người có thẩm quyền (box 7c).</summary>
    Signature,

    /// <summary>The digits between "Số:" and the notation.</summary>
    Number,

    /// <summary>The whole line "Số: 12/QĐ-UBND", where the document prints none of it.</summary>
    NumberLine,

    /// <summary>The day between "ngày" and "tháng".</summary>
    Day,

    /// <summary>The month between "tháng" and "năm".</summary>
    Month,

    /// <summary>The year after "năm".</summary>
    Year,

    /// <summary>The whole line of place and date, where the document prints none of it.</summary>
    DateLine,
}
