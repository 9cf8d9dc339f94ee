using System.Xml.Linq;
using CongVu.Pdf.Pages;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>Writes tables: columns of fixed widths, repeated header, spans.</summary>
internal sealed class TableWriter(BlockWriter blocks)
{
    private static readonly string[] Edges = ["top", "left", "bottom", "right"];

    public IEnumerable<XElement> Write(Table table) =>
        [.. Before(table), new XElement(W + "tbl", Form(table), Grid(table), Rows(table)), After(table)];

    /// <summary>The same, where the rows are made while the file is written.</summary>
    public IEnumerable<object> Stream(Table table) =>
        [.. Before(table), new XStreamingElement(W + "tbl", Form(table), Grid(table), Rows(table)), After(table)];

    private static XElement[] Before(Table table) => table.SpaceBefore > 0 ? [BlockWriter.Gap(table.SpaceBefore, table.KeepTogether)] : [];

    // Without a paragraph between them two tables run together.
    private static XElement After(Table table) => BlockWriter.Gap(table.SpaceAfter, keepWithNext: false);

    private static XElement Form(Table table) => new(
        W + "tblPr",
        new XElement(W + "tblW", Width(table.Columns.Sum()), new XAttribute(W + "type", "dxa")),
        table.Alignment == Alignment.Left ? null : new XElement(W + "jc", BlockWriter.Value(table.Alignment == Alignment.Right ? "right" : "center")),
        new XElement(W + "tblInd", new XAttribute(W + "w", 0), new XAttribute(W + "type", "dxa")),
        new XElement(W + "tblBorders", Edges.Concat(["insideH", "insideV"]).Select(side => Border(side, table))),
        new XElement(W + "tblLayout", new XAttribute(W + "type", "fixed")),
        new XElement(W + "tblCellMar", Edges.Select(side => new XElement(W + side, Width(table.Padding), new XAttribute(W + "type", "dxa")))));

    private static XElement Border(string side, Table table) => table.Border == 0
        ? new(W + side, BlockWriter.Value("nil"))
        : new(
            W + side,
            BlockWriter.Value("single"),
            new XAttribute(W + "sz", Math.Max(2, (int)Math.Round(table.Border * 8))),
            new XAttribute(W + "space", 0),
            new XAttribute(W + "color", RunWriter.Hex(table.BorderInk)));

    private static XElement Grid(Table table) => new(W + "tblGrid", table.Columns.Select(column => new XElement(W + "gridCol", Width(column))));

    private static XAttribute Width(double points) => new(W + "w", BlockWriter.Twentieths(points));

    private IEnumerable<XElement> Rows(Table table)
    {
        // For each column: how many rows a cell above still covers, and how wide it is.
        var open = new (int Rows, int Columns)[table.Columns.Count];
        XElement? row = null;
        foreach (var (next, isHeader) in table.Header.Select(next => (next, true)).Concat(table.Rows.Select(next => (next, false))))
        {
            if (row is not null)
                yield return Bound(row, table.KeepTogether);
            row = Bound(Row(table, next, isHeader, open), next.KeepWithNext);
        }

        if (row is not null)
            yield return row;
    }

    private XElement Row(Table table, TableRow row, bool isHeader, (int Rows, int Columns)[] open)
    {
        var written = new XElement(W + "tr", new XElement(
            W + "trPr",
            new XElement(W + "cantSplit"),
            row.MinHeight > 0 ? new XElement(W + "trHeight", BlockWriter.Value($"{BlockWriter.Twentieths(row.MinHeight)}"), new XAttribute(W + "hRule", "atLeast")) : null,
            isHeader ? new XElement(W + "tblHeader") : null));
        var column = 0;
        foreach (var cell in row.Cells)
        {
            column = Covered(written, table, open, column);
            if (column + cell.ColumnSpan > table.Columns.Count)
                throw new DocumentFormatException(DocumentFormatFault.BadContent, $"A row of a table has more cells than its {table.Columns.Count} columns.");
            written.Add(Cell(table, cell, column, cell.RowSpan > 1 ? "restart" : null, blocks.Write(cell.Content, WidthOf(table, column, cell.ColumnSpan) - 2 * table.Padding)));
            if (cell.RowSpan > 1)
                open[column] = (cell.RowSpan - 1, cell.ColumnSpan);
            column += cell.ColumnSpan;
        }

        Covered(written, table, open, column);
        return written;
    }

    // Columns that a cell above covers are written as its continuation.
    private static int Covered(XElement row, Table table, (int Rows, int Columns)[] open, int column)
    {
        while (column < open.Length && open[column].Rows > 0)
        {
            var span = open[column].Columns;
            row.Add(Cell(table, new TableCell([]) { ColumnSpan = span }, column, "continue", []));
            open[column].Rows--;
            column += span;
        }

        return column;
    }

    private static XElement Cell(Table table, TableCell cell, int column, string? merge, IEnumerable<XElement> content)
    {
        var written = new XElement(
            W + "tc",
            new XElement(
                W + "tcPr",
                new XElement(W + "tcW", Width(WidthOf(table, column, cell.ColumnSpan)), new XAttribute(W + "type", "dxa")),
                cell.ColumnSpan > 1 ? new XElement(W + "gridSpan", new XAttribute(W + "val", cell.ColumnSpan)) : null,
                merge is null ? null : new XElement(W + "vMerge", BlockWriter.Value(merge)),
                cell.Fill is { } fill ? new XElement(W + "shd", BlockWriter.Value("clear"), new XAttribute(W + "color", "auto"), new XAttribute(W + "fill", RunWriter.Hex(fill))) : null,
                cell.IsMiddle ? new XElement(W + "vAlign", BlockWriter.Value("center")) : null),
            content);
        if (written.Elements().Last().Name != W + "p")
            written.Add(BlockWriter.Gap(0, keepWithNext: false));
        return written;
    }

    // Word keeps a row with the next one when its paragraphs are kept with the next.
    private static XElement Bound(XElement row, bool isBound)
    {
        foreach (var paragraph in isBound ? row.Descendants(W + "p") : [])
        {
            var form = paragraph.Element(W + "pPr");
            if (form is null)
                paragraph.AddFirst(form = new XElement(W + "pPr"));
            if (form.Element(W + "keepNext") is null)
                form.AddFirst(new XElement(W + "keepNext"));
        }

        return row;
    }

    private static double WidthOf(Table table, int column, int span) => table.Columns.Skip(column).Take(span).Sum();
}
