using CongVu.DocumentFormat;
using CongVu.DocumentFormat.Sheets;
using CongVu.Organizations.Importing;
using CongVu.Outcomes;

namespace CongVu.Directives.Importing;

/// <summary>A list of tasks as it comes from a spreadsheet, or pasted from one (bảng nhiệm vụ). Bounded, and nothing of it is entered yet.</summary>
public sealed class TaskSheet
{
    /// <summary>The most lines taken at once.</summary>
    public const int MostLines = 5000;

    private TaskSheet(IReadOnlyList<TaskLine> lines) => Lines = lines;

    public IReadOnlyList<TaskLine> Lines { get; }

    /// <summary>Reads the first sheet of a file.</summary>
    public static Outcome<TaskSheet> FromFile(Stream file)
    {
        try
        {
            using var sheet = SheetFile.Open(file);
            return Read(sheet.Rows().Select(row => (row.Number, Cells: CellsOf(row))));
        }
        catch (DocumentFormatException)
        {
            return ImportRefusals.NotASheet;
        }
    }

    /// <summary>Reads what was pasted: lines, and cells separated by tabulators.</summary>
    public static Outcome<TaskSheet> FromPaste(string text) => Read(text.ReplaceLineEndings("\n").Split('\n')
        .Select((line, index) => (index + 1, (IReadOnlyList<string>)[.. line.Split('\t').Select(cell => cell.Trim().Trim('"'))])));

    /// <summary>The list as text that <see cref="FromPaste"/> reads again: what was checked is what is entered.</summary>
    public string ToText()
    {
        var columns = Enum.GetValues<TaskColumn>().Where(column => Lines.Any(line => line[column].Length > 0)).ToList();
        var rows = Lines.Select(line => string.Join('\t', columns.Select(column => string.Join(' ', line[column].Split((char[])['\t', '\r', '\n'])))));
        return string.Join('\n', rows.Prepend(string.Join('\t', columns.Select(column => column.InWords()))));
    }

    private static IReadOnlyList<string> CellsOf(SheetRow row) => [.. Enumerable.Range(0, Math.Min(row.Width, 100)).Select(column => row[column].Text)];

    private static Outcome<TaskSheet> Read(IEnumerable<(int Number, IReadOnlyList<string> Cells)> rows)
    {
        if (HeadedRows.Read(rows, TaskColumns.Of, TaskColumn.Content, TaskColumn.Lead) is not { } under)
        {
            return ImportRefusals.NoHeadings;
        }

        var lines = under.Take(MostLines + 1).Select(row => new TaskLine(row.Number, row.Cells)).ToList();
        return lines.Count > MostLines ? ImportRefusals.TooManyLines : lines.Count == 0 ? ImportRefusals.NoLines : new TaskSheet(lines);
    }
}

/// <summary>One line of the list.</summary>
/// <param name="Number">As the spreadsheet numbers it.</param>
/// <param name="Cells">What it says, column by column.</param>
public sealed record TaskLine(int Number, IReadOnlyDictionary<TaskColumn, string> Cells)
{
    public string this[TaskColumn column] => Cells.GetValueOrDefault(column, "");
}
