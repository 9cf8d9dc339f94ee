using System.Globalization;
using System.Xml;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Sheets;

/// <summary>Reads one row after the other out of a sheet.</summary>
internal sealed class RowReader(XmlReader reader, SharedTexts texts, DateFormats dates)
{
    private int last;

    public SheetRow? Next()
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "row" || reader.NamespaceURI != SheetNames.Space)
                continue;
            last = int.TryParse(reader.GetAttribute("r"), CultureInfo.InvariantCulture, out var number) ? number : last + 1;
            if (last is < 1 or > SheetNames.MostRows)
                throw new DocumentFormatException(DocumentFormatFault.Damaged, $"A sheet has a row of number {last}.");
            return new SheetRow(last, ReadCells());
        }

        return null;
    }

    private Dictionary<int, SheetCell> ReadCells()
    {
        var cells = new Dictionary<int, SheetCell>();
        if (reader.IsEmptyElement)
            return cells;
        var column = -1;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "row"))
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c")
                continue;
            var reference = reader.GetAttribute("r");
            column = reference is null ? column + 1 : SheetNames.ColumnOf(reference);
            if (column is < 0 or >= SheetNames.MostColumns)
                throw new DocumentFormatException(DocumentFormatFault.Damaged, $"A cell stands in no column: {reference}.");
            var cell = ReadCell();
            if (cell.Kind != SheetCellKind.Empty)
                cells[column] = cell;
        }

        return cells;
    }

    private SheetCell ReadCell()
    {
        string? type = reader.GetAttribute("t"), style = reader.GetAttribute("s");
        if (reader.IsEmptyElement)
            return default;
        return Value(type, style, CellText.Read(reader, "c"));
    }

    private SheetCell Value(string? type, string? style, string value) => type switch
    {
        "s" => SheetCell.OfText(texts.Of(value)),
        "inlineStr" or "str" => SheetCell.OfText(Unicode.Compose(value).Trim()),
        "b" => SheetCell.OfTruth(value == "1"),
        "e" => SheetCell.OfError(value),
        "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? SheetCell.OfDate(day) : SheetCell.OfText(value),
        _ when value.Length == 0 => default,
        _ => double.TryParse(value, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? dates.Of(style, number) is { } date ? SheetCell.OfDate(date) : SheetCell.OfNumber(number)
            : SheetCell.OfText(value),
    };
}
