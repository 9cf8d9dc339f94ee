using System.Globalization;
using System.Xml.Linq;

namespace CongVu.DocumentFormat.Sheets;

/// <summary>Names of spreadsheet files and the counting of columns in letters.</summary>
internal static class SheetNames
{
    public const string Space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const int MostRows = 1_048_576, MostColumns = 16_384;

    public static readonly XNamespace S = Space;

    /// <summary>The letters of a column, counted from 0: A, B, … Z, AA.</summary>
    public static string Column(int index)
    {
        var letters = "";
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + (rest - 1) % 26) + letters;
        return letters;
    }

    /// <summary>The column of a reference such as <c>B7</c>, counted from 0; or -1.</summary>
    public static int ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(c))
                break;
            column = column * 26 + c - 'A' + 1;
            if (column > MostColumns)
                return -1;
        }

        return column - 1;
    }

    public static string Reference(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row}");
}
