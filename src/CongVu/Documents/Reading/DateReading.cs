namespace CongVu.Documents.Reading;

/// <summary>Reads place and date of issue; a draft leaves parts of the date blank.</summary>
internal static class DateReading
{
    public static (Found<string>? Place, Found<ReadDate>? Date) Read(DocumentText document, HeaderLayout header)
    {
        if (header.Date is not { } match)
            return (null, null);
        var (placeStart, placeEnd) = match.Of("place");
        var place = document.Source.Words(placeStart, placeEnd);
        var date = DatePattern.Read(match.Match);
        var confidence = date.Complete is not null ? Confidence.Sure : IsBlank(date) ? Confidence.Likely : Confidence.Doubtful;
        return (
            document.Source.Found(place, placeStart, placeEnd, char.IsUpper(place[0]) ? Confidence.Sure : Confidence.Doubtful),
            document.Source.Found(date, placeEnd, match.Whole.End, confidence));
    }

    private static bool IsBlank(ReadDate date) => date.Day is null || date.Month is null || date.Year is null;
}
