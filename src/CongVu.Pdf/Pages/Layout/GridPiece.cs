using CongVu.Pdf.Objects;
using CongVu.Pdf.Pages.Drawing;

namespace CongVu.Pdf.Pages.Layout;

/// <summary>A cell with its content laid out, and the rows and columns that it covers within its grid.</summary>
internal sealed record GridCell(TableCell Cell, int Row, int Column, IReadOnlyList<Piece> Pieces)
{
    public double ContentHeight { get; } = Pieces.Sum(piece => piece.SpaceBefore + piece.Height + piece.SpaceAfter);
}

/// <summary>One row of a table, or several that cells bind together.</summary>
internal sealed class GridPiece : Piece
{
    private readonly Table table;
    private readonly double x;
    private readonly IReadOnlyList<GridCell> cells;
    private readonly double[] tops;

    /// <param name="table">The table.</param>
    /// <param name="x">Where it begins between the margins.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="minHeights">Least height of each row.</param>
    public GridPiece(Table table, double x, IReadOnlyList<GridCell> cells, IReadOnlyList<double> minHeights)
    {
        this.table = table;
        this.x = x;
        this.cells = cells;
        tops = Tops(minHeights);
    }

    /// <summary>The rows whose amounts count on the page where this stands.</summary>
    public IReadOnlyList<TableRow> Counted { get; init; } = [];

    public override double Height => tops[^1];

    public override void Draw(PageCanvas canvas, double left, double y)
    {
        var origin = left + x;
        FillCells(canvas, origin, y);
        if (table.Border > 0)
        {
            canvas.Belongs(null);
            canvas.Outline(cells.Select(cell => Box(cell, origin, y)), table.Border, table.BorderInk);
        }

        foreach (var cell in cells)
        {
            var box = Box(cell, origin, y);
            var at = box.Y + (cell.Cell.IsMiddle ? (box.Height - cell.ContentHeight) / 2 : table.Padding);
            foreach (var piece in cell.Pieces)
            {
                at += piece.SpaceBefore;
                piece.Draw(canvas, box.X + table.Padding, at);
                at += piece.Height + piece.SpaceAfter;
            }
        }
    }

    private void FillCells(PageCanvas canvas, double origin, double y)
    {
        foreach (var cell in cells)
        {
            if (cell.Cell.Fill is not { } fill)
                continue;
            var box = Box(cell, origin, y);
            canvas.Belongs(null);
            canvas.FillRectangle(box.X, box.Y, box.Width, box.Height, fill);
        }
    }

    public override (Piece Above, Piece Below)? Split(double height)
    {
        if (tops.Length > 2)
            return null;
        List<GridCell> above = [], below = [];
        foreach (var cell in cells)
        {
            var count = CountThatFit(cell.Pieces, height - 2 * table.Padding);
            above.Add(new(cell.Cell, cell.Row, cell.Column, [.. cell.Pieces.Take(count)]));
            below.Add(new(cell.Cell, cell.Row, cell.Column, [.. cell.Pieces.Skip(count)]));
        }

        if (above.All(cell => cell.Pieces.Count == 0))
            return null;
        return (new GridPiece(table, x, above, [0]) { Table = Table }, new GridPiece(table, x, below, [0]) { Table = Table, Counted = Counted, KeepWithNext = KeepWithNext });
    }

    private static int CountThatFit(IReadOnlyList<Piece> pieces, double height)
    {
        double used = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            used += pieces[i].SpaceBefore + pieces[i].Height;
            if (used > height)
                return i;
            used += pieces[i].SpaceAfter;
        }

        return pieces.Count;
    }

    private (double X, double Y, double Width, double Height) Box(GridCell cell, double left, double top)
    {
        var start = left + table.Columns.Take(cell.Column).Sum();
        var width = table.Columns.Skip(cell.Column).Take(cell.Cell.ColumnSpan).Sum();
        return (start, top + tops[cell.Row], width, tops[cell.Row + cell.Cell.RowSpan] - tops[cell.Row]);
    }

    private double[] Tops(IReadOnlyList<double> minHeights)
    {
        double[] heights = [.. minHeights];
        // Cells of one row first; then a cell over several rows stretches the last of them.
        foreach (var cell in cells.OrderBy(cell => cell.Cell.RowSpan))
        {
            var last = cell.Row + cell.Cell.RowSpan - 1;
            if (last >= heights.Length)
                throw new PdfException(PdfFault.BadStructure, "A cell of a table covers more rows than there are.");
            var above = heights[cell.Row..last].Sum();
            heights[last] = Math.Max(heights[last], cell.ContentHeight + 2 * table.Padding - above);
        }

        var edges = new double[heights.Length + 1];
        for (var i = 0; i < heights.Length; i++)
            edges[i + 1] = edges[i] + heights[i];
        return edges;
    }
}
