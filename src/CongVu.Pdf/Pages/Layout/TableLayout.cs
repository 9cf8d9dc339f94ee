using CongVu.Pdf.Objects;
using CongVu.Pdf.Pages.Drawing;

namespace CongVu.Pdf.Pages.Layout;

/// <summary>Turns a table into pieces, row after row.</summary>
internal sealed class TableLayout(BlockLayout blocks, Table table, double width, StructureNode? parent)
{
    private readonly StructureNode? node = blocks.Part("Table", parent);
    private readonly double x = BlockLayout.Offset(table.Alignment, table.Columns.Sum(), width);

    public IEnumerable<Piece> Lay()
    {
        var flow = new TableFlow
        {
            Header = table.Header.Count == 0 ? null : () => Grid(table.Header, null, null),
            Totals = table.Totals is null ? null : (onPage, toHere) => Grid([table.Totals.Row(onPage, toHere)], null, null),
        };
        Piece? previous = null;
        if (table.Header.Count > 0)
        {
            previous = Grid(table.Header, "TH", flow);
            previous.KeepWithNext = true;
            previous.SpaceBefore = table.SpaceBefore;
            yield return previous;
        }

        foreach (var rows in Bound(table.Rows))
        {
            var grid = Grid(rows, "TD", flow);
            grid.SpaceBefore = previous is null ? table.SpaceBefore : 0;
            grid.KeepWithNext = table.KeepTogether || rows[^1].KeepWithNext;
            yield return previous = grid;
        }

        yield return new EndOfRowsPiece { Table = flow, SpaceAfter = table.SpaceAfter };
    }

    // Rows that a cell covers together are placed together.
    private static IEnumerable<List<TableRow>> Bound(IEnumerable<TableRow> rows)
    {
        var bound = new List<TableRow>();
        var open = 0;
        foreach (var row in rows)
        {
            bound.Add(row);
            open = Math.Max(open - 1, row.Cells.Count == 0 ? 0 : row.Cells.Max(cell => cell.RowSpan) - 1);
            if (open > 0)
                continue;
            yield return bound;
            bound = [];
        }

        if (bound.Count > 0)
            yield return bound;
    }

    private GridPiece Grid(IReadOnlyList<TableRow> rows, string? cellType, TableFlow? flow)
    {
        var cells = new List<GridCell>();
        var taken = new HashSet<(int Row, int Column)>();
        for (var row = 0; row < rows.Count; row++)
        {
            var rowNode = cellType is null ? null : blocks.Part("TR", node);
            var column = 0;
            foreach (var cell in rows[row].Cells)
            {
                while (taken.Contains((row, column)))
                    column++;
                cells.Add(new(cell, row, column, LayCell(cell, column, cellType, rowNode)));
                for (var i = 0; i < cell.ColumnSpan * cell.RowSpan; i++)
                    taken.Add((row + i / cell.ColumnSpan, column + i % cell.ColumnSpan));
                column += cell.ColumnSpan;
            }
        }

        return new(table, x, cells, [.. rows.Select(row => row.MinHeight)]) { Table = flow, Counted = rows };
    }

    private List<Piece> LayCell(TableCell cell, int column, string? type, StructureNode? rowNode)
    {
        if (column + cell.ColumnSpan > table.Columns.Count)
            throw new PdfException(PdfFault.BadStructure, $"A row of a table has more cells than its {table.Columns.Count} columns.");
        var room = table.Columns.Skip(column).Take(cell.ColumnSpan).Sum() - 2 * table.Padding;
        if (room <= 0)
            throw new PdfException(PdfFault.BadStructure, "A column of a table is narrower than the space around its text.");
        var cellNode = type is null ? null : blocks.Part(type, rowNode, span: (cell.ColumnSpan, cell.RowSpan));
        return [.. blocks.Lay(cell.Content, room, cellNode)];
    }
}
