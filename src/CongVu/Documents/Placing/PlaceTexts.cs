using System.Globalization;
using CongVu.Pades.Signing;
using CongVu.Pdf.Fonts;
using CongVu.DocumentFormat.Text;

namespace CongVu.Documents.Placing;

/// <summary>What is written to the places of number and date, and under which names they are kept free.</summary>
internal static class PlaceTexts
{
    /// <summary>The places to keep free before the first signature.</summary>
    public static List<(string Name, ReservedPlace Place)> Reserved(IEnumerable<SigningPlace> places) =>
        [.. places.Where(place => place.Kind is not PlaceKind.Signature).Select(place => (FieldOf(place.Kind), Reserve(place)))];

    /// <summary>What number and date of an issued document put there.</summary>
    public static List<(string Name, string Text)> Filled(IEnumerable<SigningPlace> places, OutgoingDocument document, string placeName) =>
        [.. places.Where(place => place.Kind is not PlaceKind.Signature).Select(place => (FieldOf(place.Kind), TextOf(place.Kind, document, placeName)))];

    private static ReservedPlace Reserve(SigningPlace place) => new(
        place.Page, place.Rectangle, place.FontSize, place.Kind is PlaceKind.Number or PlaceKind.NumberLine ? FontStyle.Regular : FontStyle.Italic)
    {
        Alignment = place.Kind is PlaceKind.Number ? ReservedAlignment.Right : ReservedAlignment.Center,
    };

    private static string FieldOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Number or PlaceKind.NumberLine => ReservedFields.Number,
        PlaceKind.Day or PlaceKind.DateLine => ReservedFields.Date,
        PlaceKind.Month => ReservedFields.Month,
        PlaceKind.Year => ReservedFields.Year,
        PlaceKind.Signature => throw new InvalidOperationException("The place of the signature is no text."),
    };

    // A leading zero for numbers and days below 10 and for the first two months (annex I, II.3 and II.4.b).
    private static string TextOf(PlaceKind kind, OutgoingDocument document, string placeName)
    {
        var day = document.IssueDate!.Value;
        return kind switch
        {
            PlaceKind.Number => document.Number!.Value.ToString("00", CultureInfo.InvariantCulture),
            PlaceKind.NumberLine => $"Số: {document.Code}",
            PlaceKind.Day => day.Day.ToString("00", CultureInfo.InvariantCulture),
            PlaceKind.Month => day.Month.ToString(day.Month < 3 ? "00" : "0", CultureInfo.InvariantCulture),
            PlaceKind.Year => day.Year.ToString("0000", CultureInfo.InvariantCulture),
            PlaceKind.DateLine => new PlaceAndDate(placeName, day).ToString(),
            PlaceKind.Signature => throw new InvalidOperationException("The place of the signature is no text."),
        };
    }
}
