using System.Globalization;
using System.Text.RegularExpressions;

namespace CongVu.Documents.Reading;

/// <summary>The shapes a date takes: <c>28 tháng 5 năm 2020</c>, <c>28/5/2020</c>, <c>03-4-2018</c>.</summary>
internal static class DatePattern
{
    /// <summary>A date with its year, to be put into a pattern over <see cref="SourceText.Lower"/>; groups d, m, y.</summary>
    public const string WithYear =
        @"(?:(?<d>\d{1,2})\s*[/.-]\s*(?<m>\d{1,2})\s*[/.-]\s*(?<y>\d{4})|(?<d>\d{1,2}) tháng (?<m>\d{1,2}) năm (?<y>\d{4}))";

    /// <summary>A date whose year may be left out.</summary>
    public const string AnyYear = @"(?:" + WithYear + @"|(?<d>\d{1,2})\s*[/-]\s*(?<m>\d{1,2})|(?<d>\d{1,2}) tháng (?<m>\d{1,2}))";

    public static ReadDate Read(Match match) => new(Number(match, "d"), Number(match, "m"), Number(match, "y") is >= 1900 and var year ? year : null);

    /// <summary>The number in a group, or null where the group is blank or dotted.</summary>
    public static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value.Trim('.', '…', '_', ' ', '\n', '\t'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
