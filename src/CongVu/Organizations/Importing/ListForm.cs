using CongVu.DocumentFormat.Text;
using CongVu.Outcomes;

namespace CongVu.Organizations.Importing;

/// <summary>What a kind of list looks like: its columns, known by their headings whatever their order (mẫu bảng nhập).</summary>
public sealed class ListForm<TColumn>
    where TColumn : struct, Enum
{
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
    public Outcome<ListSheet<TColumn>> FromFile(Stream file) => TextRow.ReadSheet(file, ImportRefusals.NotASheet, Read);

    /// <summary>Reads what was pasted: lines, and cells separated by tabulators.</summary>
    public Outcome<ListSheet<TColumn>> FromPaste(string text) => Read(TextRow.Pasted(text));

    private Outcome<ListSheet<TColumn>> Read(IEnumerable<TextRow> rows)
    {
        TColumn[] needed = [.. Columns.Where(column => column.IsNeeded).Select(column => column.Column)];
        if (HeadedRows<TColumn>.Read(rows, ColumnOf, needed) is not { } headed)
        {
            return ImportRefusals.NoHeadings(string.Join("; ", needed.Select(column => $"“{HeadingOf(column)}”")));
        }

        var lines = headed.Rows.Take(ListRules.MostLines + 1).ToList();
        return lines.Count > ListRules.MostLines ? ImportRefusals.TooManyLines : lines.Count == 0 ? ImportRefusals.NoLines : SheetOf(headed.Heading, lines);
    }

    private ListSheet<TColumn> SheetOf(TextRow heading, List<ListLine<TColumn>> lines)
    {
        var encoding = LegacyText.RecognizeSurely(string.Join('\n', lines.SelectMany(line => line.Cells.Values).Concat(heading.Cells)));
        return encoding is LegacyEncoding.None
            ? new ListSheet<TColumn>(this, lines)
            : new ListSheet<TColumn>(this, [.. lines.Select(line => line with { Cells = line.Cells.ToDictionary(cell => cell.Key, cell => LegacyText.Convert(cell.Value, encoding)) })]) { WasConverted = true };
    }

    // A heading may be in an old encoding as its list is; in which one, the words that are known tell.
    private TColumn? ColumnOf(string heading) => Enum.GetValues<LegacyEncoding>()
        .Select(encoding => known.TryGetValue(Folded(LegacyText.ToUnicode(heading, encoding)), out var column) ? column : (TColumn?)null)
        .FirstOrDefault(column => column is not null);

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
