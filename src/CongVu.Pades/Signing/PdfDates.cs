using System.Globalization;

namespace CongVu.Pades.Signing;

internal static class PdfDates
{
    /// <summary>A date as PDF writes it: D:20200305140509+07'00'.</summary>
    public static string Format(DateTimeOffset time)
    {
        var sign = time.Offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture,
            $"D:{time:yyyyMMddHHmmss}{sign}{Math.Abs(time.Offset.Hours):D2}'{Math.Abs(time.Offset.Minutes):D2}'");
    }

    public static DateTimeOffset? Parse(string? text)
    {
        if (text is null)
            return null;
        var plain = text.Trim().Replace("D:", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        string[] formats = ["yyyyMMddHHmmsszzz", "yyyyMMddHHmmsszz", "yyyyMMddHHmmss'Z'", "yyyyMMddHHmmss'Z0000'", "yyyyMMddHHmmss", "yyyyMMddHHmm", "yyyyMMdd"];
        if (plain.Length > 17 && plain[^5] is '+' or '-')
            plain = plain.Insert(plain.Length - 2, ":");
        return DateTimeOffset.TryParseExact(plain, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
    }
}
