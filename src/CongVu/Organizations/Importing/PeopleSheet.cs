using CongVu.DocumentFormat;
using CongVu.DocumentFormat.Sheets;
using CongVu.Outcomes;

namespace CongVu.Organizations.Importing;

/// <summary>A list of people as it comes from a spreadsheet (bảng nhân sự). Bounded, and nothing of it is entered yet.</summary>
public sealed class PeopleSheet
{
    /// <summary>The most lines taken at once.</summary>
    public const int MostLines = 5000;

    private const int MostColumns = 100;

    private PeopleSheet(IReadOnlyList<PersonLine> lines) => Lines = lines;

    public IReadOnlyList<PersonLine> Lines { get; }

    /// <summary>Reads the first sheet of a file.</summary>
    public static Outcome<PeopleSheet> FromFile(Stream file)
    {
        try
        {
            using var sheet = SheetFile.Open(file);
            var rows = sheet.Rows().Select(row => (row.Number, Cells: (IReadOnlyList<string>)[.. Enumerable.Range(0, Math.Min(row.Width, MostColumns)).Select(column => row[column].Text)]));
            return Read(rows);
        }
        catch (DocumentFormatException)
        {
            return PeopleRefusals.NotASheet;
        }
    }

    private static Outcome<PeopleSheet> Read(IEnumerable<(int Number, IReadOnlyList<string> Cells)> rows)
    {
        if (HeadedRows.Read(rows, PersonColumns.Of, PersonColumn.FullName, PersonColumn.LoginName, PersonColumn.Unit) is not { } under)
        {
            return PeopleRefusals.NoHeadings;
        }

        var lines = under.Take(MostLines + 1).Select(row => new PersonLine(row.Number, row.Cells)).ToList();
        return lines.Count > MostLines ? PeopleRefusals.TooManyLines : lines.Count == 0 ? PeopleRefusals.NoLines : new PeopleSheet(lines);
    }
}

/// <summary>One line of the list.</summary>
/// <param name="Number">As the spreadsheet numbers it.</param>
/// <param name="Cells">What it says, column by column.</param>
public sealed record PersonLine(int Number, IReadOnlyDictionary<PersonColumn, string> Cells)
{
    public string this[PersonColumn column] => Cells.GetValueOrDefault(column, "");
}
