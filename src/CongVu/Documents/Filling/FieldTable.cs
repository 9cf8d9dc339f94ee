using CongVu.DocumentFormat.Text;
using CongVu.Organizations.Importing;
using CongVu.Outcomes;

namespace CongVu.Documents.Filling;

/// <summary>Rows that fill the places of a model, one document a row: pasted from a spreadsheet, or a spreadsheet itself (danh sách điền).</summary>
public sealed class FieldTable
{
    private const int MostRead = 5000;

    private FieldTable(IReadOnlyList<string> columns, IReadOnlyList<TextRow> rows) => (Columns, Rows) = (columns, rows);

    /// <summary>The names in the first row.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The documents to be, each with as many cells as there are columns.</summary>
    public IReadOnlyList<TextRow> Rows { get; }

    /// <summary>Reads the first sheet of a file.</summary>
    public static Outcome<FieldTable> FromFile(Stream file) => TextRow.ReadSheet(file, FillingRefusals.NotASheet, Read);

    /// <summary>Reads what was pasted: lines, and cells separated by tabulators.</summary>
    public static Outcome<FieldTable> FromPaste(string text) => Read(TextRow.Pasted(text));

    /// <summary>The values of one column, by the numbers of their rows.</summary>
    internal IEnumerable<(int Row, string Value)> Column(string name)
    {
        var index = IndexOf(name);
        return index < 0 ? [] : Rows.Select(row => (row.Number, row.Cells[index]));
    }

    /// <summary>What a row puts into the fields.</summary>
    internal Dictionary<string, string> ValuesOf(TextRow row, IReadOnlyList<string> fields) =>
        fields.ToDictionary(field => field, field => row.Cells[IndexOf(field)], StringComparer.OrdinalIgnoreCase);

    private int IndexOf(string name) => Columns.ToList().FindIndex(column => column.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static Outcome<FieldTable> Read(IEnumerable<TextRow> rows)
    {
        var filled = rows.Take(MostRead).Select(row => row with { Cells = [.. row.Cells.Take(TextRow.MostColumns).Select(Plain)] }).Where(row => row.Cells.Any(cell => cell.Length > 0)).ToList();
        if (filled.Count < 2)
        {
            return FillingRefusals.NoRows;
        }

        var columns = filled[0].Cells.Select(name => name.Trim('«', '»').Replace('_', ' ').Trim()).ToList();
        while (columns is [.., ""])
        {
            columns.RemoveAt(columns.Count - 1);
        }

        return new FieldTable(columns, [.. filled.Skip(1).Select(row => row with { Cells = [.. columns.Select((_, index) => row.Cells.ElementAtOrDefault(index) ?? "")] })]);
    }

    private static string Plain(string text) => string.Join(' ', Unicode.Compose(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
