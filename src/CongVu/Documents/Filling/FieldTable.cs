using CongVu.DocumentFormat;
using CongVu.DocumentFormat.Sheets;
using CongVu.DocumentFormat.Text;
using CongVu.Outcomes;

namespace CongVu.Documents.Filling;

/// <summary>Rows that fill the places of a model, one document a row: pasted from a spreadsheet, or a spreadsheet itself (danh sách điền).</summary>
public sealed class FieldTable
{
    private const int MostColumns = 100, MostRead = 5000;

    private FieldTable(IReadOnlyList<string> columns, IReadOnlyList<Row> rows) => (Columns, Rows) = (columns, rows);

    /// <summary>One document to be.</summary>
    /// <param name="Number">As the spreadsheet numbers it.</param>
    /// <param name="Cells">As many as there are columns.</param>
    public sealed record Row(int Number, IReadOnlyList<string> Cells);

    /// <summary>The names in the first row.</summary>
    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>Reads the first sheet of a file.</summary>
    public static Outcome<FieldTable> FromFile(Stream file)
    {
        try
        {
            using var sheet = SheetFile.Open(file);
            return Read(sheet.Rows().Take(MostRead).Select(row => new Row(row.Number, [.. Enumerable.Range(0, Math.Min(row.Width, MostColumns)).Select(column => Plain(row[column].Text))])));
        }
        catch (DocumentFormatException)
        {
            return FillingRefusals.NotASheet;
        }
    }

    /// <summary>Reads what was pasted: lines, and cells separated by tabulators.</summary>
    public static Outcome<FieldTable> FromPaste(string text) => Read(text.ReplaceLineEndings("\n").Split('\n').Take(MostRead)
        .Select((line, index) => new Row(index + 1, [.. line.Split('\t').Take(MostColumns).Select(cell => Plain(cell.Trim().Trim('"')))])));

    /// <summary>The values of one column, by the numbers of their rows.</summary>
    internal IEnumerable<(int Row, string Value)> Column(string name)
    {
        var index = Columns.ToList().FindIndex(column => column.Equals(name, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? [] : Rows.Select(row => (row.Number, row.Cells[index]));
    }

    /// <summary>What a row puts into the fields.</summary>
    internal Dictionary<string, string> ValuesOf(Row row, IReadOnlyList<string> fields) => fields.ToDictionary(
        field => field, field => row.Cells[Columns.ToList().FindIndex(column => column.Equals(field, StringComparison.OrdinalIgnoreCase))], StringComparer.OrdinalIgnoreCase);

    private static Outcome<FieldTable> Read(IEnumerable<Row> read)
    {
        var filled = read.Where(row => row.Cells.Any(cell => cell.Length > 0)).ToList();
        if (filled.Count < 2)
        {
            return FillingRefusals.NoRows;
        }

        var columns = filled[0].Cells.Select(name => name.Trim('«', '»').Replace('_', ' ').Trim()).ToList();
        while (columns[^1].Length == 0)
        {
            columns.RemoveAt(columns.Count - 1);
        }

        return new FieldTable(columns, [.. filled.Skip(1).Select(row => row with { Cells = [.. columns.Select((_, index) => row.Cells.ElementAtOrDefault(index) ?? "")] })]);
    }

    private static string Plain(string text) => string.Join(' ', Unicode.Compose(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
