using CongVu.DocumentFormat;
using CongVu.DocumentFormat.Sheets;
using CongVu.Outcomes;

namespace CongVu.Organizations.Importing;

/// <summary>A row of a spreadsheet, or of text pasted from one (dòng của bảng).</summary>
/// <param name="Number">As the spreadsheet numbers it.</param>
/// <param name="Cells">What it says, from the left.</param>
public sealed record TextRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>More columns than any list of an office has.</summary>
    internal const int MostColumns = 100;

    /// <summary>Reads the rows of the first sheet one by one, no further than <paramref name="read"/> asks for.</summary>
    internal static Outcome<T> ReadSheet<T>(Stream file, Refusal notASheet, Func<IEnumerable<TextRow>, Outcome<T>> read)
    {
        try
        {
            using var sheet = SheetFile.Open(file);
            return read(sheet.Rows().Select(row => new TextRow(row.Number, [.. Enumerable.Range(0, Math.Min(row.Width, MostColumns)).Select(column => row[column].Text)])));
        }
        catch (DocumentFormatException)
        {
            return notASheet;
        }
    }

    /// <summary>What was pasted: lines, and cells separated by tabulators.</summary>
    internal static IEnumerable<TextRow> Pasted(string text) => text.ReplaceLineEndings("\n").Split('\n')
        .Select((line, index) => new TextRow(index + 1, [.. line.Split('\t').Select(cell => cell.Trim().Trim('"'))]));
}
