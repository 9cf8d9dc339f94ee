using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using static CongVu.DocumentFormat.Sheets.SheetNames;

namespace CongVu.DocumentFormat.Sheets;

/// <summary>Tells by the styles of a file which numbers are dates.</summary>
internal sealed partial class DateFormats
{
    private static readonly DateTime First1900 = new(1899, 12, 30), First1904 = new(1904, 1, 1);

    private readonly List<bool> isDate = [];
    private readonly bool counts1904;

    public DateFormats(XElement? styles, bool counts1904)
    {
        this.counts1904 = counts1904;
        var own = (styles?.Elements(S + "numFmts").Elements(S + "numFmt") ?? [])
            .GroupBy(format => (string?)format.Attribute("numFmtId") ?? "").ToDictionary(group => group.Key, group => (string?)group.First().Attribute("formatCode") ?? "");
        foreach (var style in styles?.Elements(S + "cellXfs").Elements(S + "xf") ?? [])
        {
            var id = (string?)style.Attribute("numFmtId") ?? "0";
            isDate.Add(own.TryGetValue(id, out var code) ? ShowsDate(code) : IsBuiltInDate(id));
        }
    }

    /// <summary>The date that a number in this style stands for, if it stands for one.</summary>
    public DateTime? Of(string? style, double number)
    {
        if (!int.TryParse(style, CultureInfo.InvariantCulture, out var index) || index < 0 || index >= isDate.Count || !isDate[index])
            return null;
        if (number is < 0 or > 2_958_465)
            return null;
        // The count of 1900 holds a day that never was: 29/02/1900.
        var day = !counts1904 && number < 60 ? number + 1 : number;
        return (counts1904 ? First1904 : First1900).AddSeconds(Math.Round(day * 86400));
    }

    private static bool IsBuiltInDate(string id) =>
        int.TryParse(id, CultureInfo.InvariantCulture, out var number) && number is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    private static bool ShowsDate(string code) => Letters().IsMatch(Quoted().Replace(code, ""));

    [GeneratedRegex("""
        "[^"]*"|\\.|\[[^\]]*\]|_.|\*.
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quoted();

    [GeneratedRegex("[dmyhs]", RegexOptions.IgnoreCase)]
    private static partial Regex Letters();
}
