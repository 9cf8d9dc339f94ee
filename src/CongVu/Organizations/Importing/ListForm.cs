using CongVu.DocumentFormat;
using CongVu.DocumentFormat.Sheets;
using CongVu.DocumentFormat.Text;
using CongVu.Outcomes;

namespace CongVu.Organizations.Importing;

/// <summary>What a kind of list looks like: its columns, known by their headings whatever their order (mẫu bảng nhập).</summary>
public sealed class ListForm<TColumn>
    where TColumn : struct, Enum
{
    // More columns than any list of an office has.
    private const int MostColumns = 100;
    private readonly Dictionary<string, TColumn> known;

    internal ListForm(params IReadOnlyList<ListColumn<TColumn>> columns)
    {
        Columns = columns;
        known = columns.SelectMany(column => column.OtherHeadings.Prepend(column.Heading).Select(heading => (Heading: Folded(heading), column.Column)))
            .ToDictionary(pair => pair.Heading, pair => pair.Column);
    }

    public IReadOnlyList<ListColumn<TColumn>> Columns { get; }

    public string HeadingOf(TColumn column) => Columns.First(one => EqualityComparer<TColumn>.Default.Equals(one.Column, column)).Heading;

    /// <summary>Reads the first sheet of a file.</summary>
    public Outcome<ListSheet<TColumn>> FromFile(Stream file)
    {
        try
        {
            using var sheet = SheetFile.Open(file);
            return Read(sheet.Rows().Select(row => (row.Number, Cells: (IReadOnlyList<string>)[.. Enumerable.Range(0, Math.Min(row.Width, MostColumns)).Select(column => row[column].Text)])));
        }
        catch (DocumentFormatException)
        {
            return ImportRefusals.NotASheet;
        }
    }

    /// <summary>Reads what was pasted: lines, and cells separated by tabulators.</summary>
    public Outcome<ListSheet<TColumn>> FromPaste(string text) => Read(text.ReplaceLineEndings("\n").Split('\n')
        .Select((line, index) => (index + 1, (IReadOnlyList<string>)[.. line.Split('\t').Select(cell => cell.Trim().Trim('"'))])));

    private Outcome<ListSheet<TColumn>> Read(IEnumerable<(int Number, IReadOnlyList<string> Cells)> cells)
    {
        List<(int Number, IReadOnlyList<string> Cells)> rows = [.. cells];
        var encoding = LegacyText.RecognizeSurely(string.Join('\n', rows.SelectMany(row => row.Cells)));
        if (encoding is not LegacyEncoding.None)
        {
            rows = [.. rows.Select(row => (row.Number, (IReadOnlyList<string>)[.. row.Cells.Select(cell => LegacyText.Convert(cell, encoding))]))];
        }

        if (HeadedRows.Read(rows, heading => known.TryGetValue(Folded(heading), out var column) ? column : null, [.. Columns.Where(column => column.IsNeeded).Select(column => column.Column)]) is not { } under)
        {
            return ImportRefusals.NoHeadings(string.Join("; ", Columns.Where(column => column.IsNeeded).Select(column => $"“{column.Heading}”")));
        }

        var lines = under.Take(ListRules.MostLines + 1).Select(row => new ListLine<TColumn>(row.Number, row.Cells)).ToList();
        return lines.Count > ListRules.MostLines ? ImportRefusals.TooManyLines : lines.Count == 0 ? ImportRefusals.NoLines : new ListSheet<TColumn>(this, lines) { WasConverted = encoding is not LegacyEncoding.None };
    }

    private static string Folded(string heading) => Folding.Fold(heading.Trim()).Trim(' ', '.', ':', '*');
}

/// <summary>A column of a list (cột của bảng nhập).</summary>
/// <param name="Column">Which.</param>
/// <param name="Heading">As people write it.</param>
/// <param name="IsNeeded">Whether a line without it is no line of headings.</param>
/// <param name="OtherHeadings">What others call it.</param>
public sealed record ListColumn<TColumn>(TColumn Column, string Heading, bool IsNeeded, params IReadOnlyList<string> OtherHeadings)
    where TColumn : struct, Enum;

/// <summary>What holds for every list.</summary>
public static class ListRules
{
    /// <summary>The most lines taken at once.</summary>
    public const int MostLines = 5000;
}
