using System.Text.RegularExpressions;

namespace CongVu.Documents.Reading;

/// <summary>The header taken apart, whether its two columns stand side by side or one below the other.</summary>
/// <param name="Code">The match that holds number and notation, with where its line begins.</param>
/// <param name="Date">The match that holds place and date.</param>
/// <param name="Rest">The cells that are none of motto, code and date, from top to bottom.</param>
/// <param name="MottoColumn">Where the right column begins, when the motto stands beside the agency's name.</param>
internal sealed record HeaderLayout(HeaderMatch? Code, HeaderMatch? Date, IReadOnlyList<HeaderCell> Rest, int? MottoColumn)
{
    private static readonly Regex Motto = new(
        @"cong\s+hoa\s+xa\s+hoi\s+chu\s+nghia(?:\s+viet\s+nam)?|doc\s+lap\s*[-.]?\s*tu\s+do\s*[-.]?\s*hanh\s+phuc|dang\s+cong\s+san\s+viet\s+nam|^\s*viet\s+nam\s*$",
        ReadingPattern.Options);

    private const string Blank = @"[\d.…_\s]{0,12}";
    private static readonly Regex PlaceAndDate = new(
        @"(?:^|\s)(?<place>[^\s,:;/]+(?: [^\s,:;/]+){0,6}?)\s{0,2},?\s{0,3}ngay(?:\s*(?<d>\d{1,2})\s*[-/.]\s*(?<m>\d{1,2})\s*[-/.]\s*(?<y>\d{4})|(?<d>"
        + Blank + ")thang(?<m>" + Blank + ")nam(?<y>" + Blank + "))",
        ReadingPattern.Options);

    public static HeaderLayout Of(DocumentText document)
    {
        HeaderMatch? code = null, date = null;
        int? mottoColumn = null;
        var rest = new List<HeaderCell>();
        foreach (var line in document.Lines.Take(document.HeaderEnd))
        {
            var taken = new List<(int Start, int End)>();
            foreach (Match motto in Motto.Matches(document.Source.Folded[line.Start..line.End]))
            {
                taken.Add((line.Start + motto.Index, line.Start + motto.Index + motto.Length));
                mottoColumn ??= motto.Index + LeadingBlanks(motto.Value);
            }
            code ??= Take(taken, line, CodePattern.OnLine(document.Source, line.Start, line.End));
            date ??= Take(taken, line, PlaceAndDate.Match(document.Source.Folded[line.Start..line.End]));
            rest.AddRange(line.Cells.SelectMany(cell => Without(cell, taken)).Select(cell => new HeaderCell(line.Number, Trim(document, cell))).Where(cell => cell.Cell.Length > 0));
        }
        return new HeaderLayout(code, date, rest, StandsBeside(rest, mottoColumn) ? mottoColumn : null);
    }

    // Where both are centered on the page, one below the other, no line ends left of the motto.
    private static bool StandsBeside(List<HeaderCell> rest, int? mottoColumn) =>
        rest.Any(cell => cell.Cell.Column + cell.Cell.Length <= mottoColumn + 2);

    private static int LeadingBlanks(string words) => words.Length - words.TrimStart().Length;

    private static HeaderMatch? Take(List<(int Start, int End)> taken, PageLine line, Match? match)
    {
        if (match is not { Success: true })
            return null;
        taken.Add((line.Start + match.Index, line.Start + match.Index + match.Length));
        return new HeaderMatch(match, line);
    }

    private static IEnumerable<Cell> Without(Cell cell, List<(int Start, int End)> taken)
    {
        var from = cell.Start;
        foreach (var (start, end) in taken.Where(part => part.Start < cell.End && part.End > cell.Start).OrderBy(part => part.Start))
        {
            if (start > from)
                yield return cell.From(from).To(start);
            from = Math.Max(from, end);
        }
        if (from < cell.End)
            yield return cell.From(from);
    }

    private static Cell Trim(DocumentText document, Cell cell)
    {
        while (cell.Length > 0 && char.IsWhiteSpace(document.Source.Text[cell.Start]))
            cell = cell.From(cell.Start + 1);
        while (cell.Length > 0 && char.IsWhiteSpace(document.Source.Text[cell.End - 1]))
            cell = cell.To(cell.End - 1);
        return cell;
    }
}

/// <summary>A cell of the header and its line.</summary>
internal readonly record struct HeaderCell(int Line, Cell Cell);

/// <summary>A pattern's match on one line of the header.</summary>
internal sealed record HeaderMatch(Match Match, PageLine Line)
{
    public (int Start, int End) Of(string group) => Place(Match.Groups[group]);

    public (int Start, int End) Whole => Place(Match);

    private (int Start, int End) Place(Capture part) => (Line.Start + part.Index, Line.Start + part.Index + part.Length);
}
