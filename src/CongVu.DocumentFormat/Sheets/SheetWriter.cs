using System.Globalization;
using System.Xml;
using static CongVu.DocumentFormat.Sheets.SheetNames;

namespace CongVu.DocumentFormat.Sheets;

/// <summary>Writes the rows of one sheet as they come; nothing is kept but the places of joined cells.</summary>
internal sealed class SheetWriter(XmlWriter writer)
{
    // A cell of a spreadsheet program holds no more.
    private const int LongestText = 32_767;
    private const double LineHeight = 15.75, HighestRow = 409;
    private const string DangerousStarts = "=+-@\t\r";

    private readonly List<string> joined = [];
    private int row;

    /// <summary>The rows begun so far.</summary>
    public int Row => row;

    public IReadOnlyList<string> Joined => joined;

    /// <summary>Whether a text would be taken for a formula by programs that look at its first sign.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && DangerousStarts.Contains(text[0], StringComparison.Ordinal);

    /// <param name="lines">How many lines of text its highest cell has.</param>
    public void BeginRow(int lines = 1)
    {
        if (++row > MostRows)
            throw new DocumentFormatException(DocumentFormatFault.BadContent, $"A sheet holds {MostRows:N0} rows and no more.");
        writer.WriteStartElement("row", Space);
        writer.WriteAttributeString("r", Invariant(row));
        // A hint: programs that set the height themselves go over it.
        if (lines > 1)
            writer.WriteAttributeString("ht", Math.Min(lines * LineHeight, HighestRow).ToString(CultureInfo.InvariantCulture));
    }

    public void EndRow() => writer.WriteEndElement();

    public void Text(int column, string text, SheetStyle style)
    {
        if (text.Length == 0)
        {
            Begin(column, style);
            writer.WriteEndElement();
            return;
        }

        Begin(column, style == SheetStyle.Text && LooksLikeFormula(text) ? SheetStyle.GuardedText : style);
        // Text in place is never evaluated, whatever it begins with.
        writer.WriteAttributeString("t", "inlineStr");
        writer.WriteStartElement("is", Space);
        writer.WriteStartElement("t", Space);
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText - 1), "…"));
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    public void Number(int column, decimal number, SheetStyle style)
    {
        Begin(column, style);
        writer.WriteElementString("v", Space, number.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndElement();
    }

    public void Date(int column, DateOnly date, SheetStyle style) =>
        Number(column, date.DayNumber - new DateOnly(1899, 12, 30).DayNumber, style);

    /// <summary>Joins cells of this row, or of this and the next ones.</summary>
    public void Join(int column, int columns, int rows = 1)
    {
        if (columns > 1 || rows > 1)
            joined.Add($"{Reference(column, row)}:{Reference(column + columns - 1, row + rows - 1)}");
    }

    private void Begin(int column, SheetStyle style)
    {
        writer.WriteStartElement("c", Space);
        writer.WriteAttributeString("r", Reference(column, row));
        writer.WriteAttributeString("s", Invariant((int)style));
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
