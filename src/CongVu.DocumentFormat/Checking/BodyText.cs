using System.Text.RegularExpressions;

namespace CongVu.DocumentFormat.Checking;

/// <summary>Tells the kinds of lines in the content apart by the sign they begin with.</summary>
internal static partial class BodyText
{
    public static Match Division(TextLine line) => DivisionPattern().Match(line.Text);

    public static Match Article(TextLine line) => ArticlePattern().Match(line.Text);

    public static Match Heading(TextLine line) => HeadingPattern().Match(line.Text);

    public static Match Clause(TextLine line) => ClausePattern().Match(line.Text);

    public static Match Point(TextLine line) => PointPattern().Match(line.Text);

    /// <summary>Running text: what is neither a centered line nor set in capitals.</summary>
    public static IEnumerable<TextLine> Paragraphs(DocumentBoxes boxes) => boxes.Body.Where(line =>
        line.Position.Half == PageHalf.Whole
        && line.Position.Frame is null
        && !Marks.IsAny(line)
        && !Division(line).Success
        && !(line.IsCentered && (line.IsBold || line.IsItalic))
        && !(line.IsCapitals && line.IsBold && !Heading(line).Success));

    [GeneratedRegex(@"^(?<kind>Phần|Chương|Mục|Tiểu mục)\s+(?<number>[IVXLCDM]+|\d+|[a-zA-Z]+)\s*(?<rest>[.:].*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex DivisionPattern();

    [GeneratedRegex(@"^Điều\s+(?<number>\S+?)(?<sign>[.:)]?)(\s|$)", RegexOptions.IgnoreCase)]
    private static partial Regex ArticlePattern();

    [GeneratedRegex(@"^(?<number>[IVXL]+)(?<sign>[./)-])\s*(?<title>.*)$")]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"^(?<number>\d{1,3})(?<sign>[./)-])\s+(?<title>.*)$")]
    private static partial Regex ClausePattern();

    [GeneratedRegex(@"^(?<letter>\p{Ll})(?<sign>[./)-])\s*(?<title>.*)$")]
    private static partial Regex PointPattern();
}
