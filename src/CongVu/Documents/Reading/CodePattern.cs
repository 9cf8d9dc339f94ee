using System.Globalization;
using System.Text.RegularExpressions;

namespace CongVu.Documents.Reading;

/// <summary>The shapes a document's number and notation take, on the document itself and where others cite it.</summary>
internal static class CodePattern
{
    private const string Notation = @"\p{Lu}[\p{L}\p{Nd}]*(?:\s?[-–]\s?\p{Lu}[\p{L}\p{Nd}]*)*";
    private const string Blank = @"[.…_\s]{0,40}";

    // A scanner reads l, I and O for 1 and 0, and drops the marks of "Số".
    private static readonly Regex OnDocument = new(
        @"(?:^|\s)(?<label>[Ss][ốỐôÔồỒổỔóÓòÒoO])\s{0,3}[:;.]?(?:"
        + @"\s{0,30}(?<number>\d{1,6})\s?[-–]\s?(?<party>\p{Lu}\p{L}+/" + Notation + ")"
        + @"|\s{0,30}(?<number>[\dlIO](?:\s?[\dlIO]){0,5})\s{0,3}/\s?(?:(?<year>\d{4})\s?/\s?)?(?<notation>" + Notation + ")"
        + "|" + Blank + @"/\s?(?<notation>" + Notation + ")"
        + @"|\s{0,40}(?<notation>\p{Lu}[\p{L}\p{Nd}]*(?:[-–]\p{Lu}[\p{L}\p{Nd}]*)+))",
        ReadingPattern.Options);

    /// <summary>The label and code on one line of a header, or null.</summary>
    public static Match? OnLine(SourceText source, int start, int end) =>
        OnDocument.Match(source.Text[start..end]) is { Success: true } match ? match : null;

    public static (ReadCode Code, Confidence Confidence) Read(Match match)
    {
        var printed = match.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal);
        var number = printed.Replace('l', '1').Replace('I', '1').Replace('O', '0');
        var notation = Tidy(match.Groups["party"].Success ? match.Groups["party"].Value : match.Groups["notation"].Value);
        var code = new ReadCode(number.Length > 0 ? number : null, YearOf(match), notation);
        var isRead = number == printed && VietnameseLetters.Compare(match.Groups["label"].Value) == "số";
        return (code, isRead && number.Length > 0 ? Confidence.Sure : isRead ? Confidence.Likely : Confidence.Doubtful);
    }

    public static int? YearOf(Match match) =>
        match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;

    public static string Tidy(string notation) =>
        string.Concat(notation.Where(letter => !char.IsWhiteSpace(letter))).Replace('–', '-');
}
