using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CongVu.DocumentFormat.Text;

/// <summary>Place and date of a document, as printed; parts still to be filled in are absent. Địa danh và thời gian ban hành.</summary>
public sealed partial record PlaceAndDate(string Place, int? Day, int? Month, int? Year)
{
    // No such line is longer; the patterns would labor on what somebody stretched on purpose.
    private const int LongestLine = 200;

    /// <summary>Place and a whole date.</summary>
    public PlaceAndDate(string place, DateOnly date)
        : this(place, date.Day, date.Month, date.Year)
    {
    }

    /// <summary>The date, if all of it is given and there is such a day.</summary>
    public DateOnly? Date =>
        Day is { } day && Month is >= 1 and <= 12 && Year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(Year.Value, Month.Value)
            ? new DateOnly(Year.Value, Month.Value, day)
            : null;

    /// <summary>The date as the Decree writes it: a leading zero for days below 10 and for the first two months (annex I, II.4.b).</summary>
    public string DateText => $"ngày {Two(Day, 10)} tháng {Two(Month, 3)} năm {Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "      "}";

    /// <summary>Reads a line as people write it, with blanks and dots for what is still to come.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PlaceAndDate? read)
    {
        read = null;
        if (text.Length > LongestLine)
            return false;
        var found = Loose().Match(Unicode.Compose(text).Trim());
        if (!found.Success)
            return false;
        int? Number(string name) =>
            found.Groups[name].Length > 0 ? int.Parse(found.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : null;
        read = new(found.Groups["place"].Value.Trim(), Number("day"), Number("month"), Number("year"));
        return true;
    }

    /// <summary>Whether a line is exactly as the Decree asks.</summary>
    public static bool IsExactLine(string line) => Exact().IsMatch(line) && TryParse(line, out var read) && read.Date is not null;

    /// <summary>The line: <c>Hà Nội, ngày 05 tháng 01 năm 2020</c>.</summary>
    public override string ToString() => $"{Place}, {DateText}";

    private static string Two(int? value, int below) =>
        value is null ? "    " : value.Value.ToString(value < below ? "00" : "0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[^,]+, ngày (0[1-9]|[12]\d|3[01]) tháng (01|02|[3-9]|1[0-2]) năm \d{4}$")]
    private static partial Regex Exact();

    [GeneratedRegex(@"^(?<place>[^,]*?)\s*,?\s*ngày[\s.…]*(?<day>\d{0,2})[\s.…]*tháng[\s.…]*(?<month>\d{0,2})[\s.…]*năm[\s.…]*(?<year>\d{0,4})[\s.…]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Loose();
}
