namespace CongVu.Pdf.Pages;

/// <summary>Rows of cells over columns of fixed widths. Rows are taken one at a time, so that a long table needs little memory.</summary>
/// <param name="Columns">The width of each column in points.</param>
/// <param name="Rows">The rows after the header.</param>
public sealed record Table(IReadOnlyList<double> Columns, IEnumerable<TableRow> Rows) : Block
{
    /// <summary>Rows at the head, repeated on every page.</summary>
    public IReadOnlyList<TableRow> Header { get; init; } = [];

    /// <summary>How strong the lines between cells are; 0 draws none.</summary>
    public double Border { get; init; } = 0.5;

    /// <summary>The color of the lines.</summary>
    public Ink BorderInk { get; init; } = Ink.Black;

    /// <summary>Space between the lines and the content of a cell.</summary>
    public double Padding { get; init; } = 3;

    /// <summary>A row of sums at the foot of each page.</summary>
    public PageTotals? Totals { get; init; }

    /// <summary>Where the table stands if it is narrower than the page.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>Whether all rows must stand on one page.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>Space above.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Space below.</summary>
    public double SpaceAfter { get; init; }
}

/// <summary>A row of cells from left to right.</summary>
public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>Least height.</summary>
    public double MinHeight { get; init; }

    /// <summary>Whether the next row must stand on the same page; for headings of sections.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Whether the sums of the page stand above it: for the sums of the whole table.</summary>
    public bool FollowsPageTotals { get; init; }

    /// <summary>The numbers of this row by column, for the sums of the page.</summary>
    public IReadOnlyDictionary<int, decimal>? Amounts { get; init; }
}

/// <summary>A cell with blocks in it.</summary>
public sealed record TableCell(IReadOnlyList<Block> Content)
{
    /// <summary>How many columns it covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Whether the content stands in the middle of the height rather than at the top.</summary>
    public bool IsMiddle { get; init; }
}

/// <summary>A row of sums at the foot of each page ("cộng trang").</summary>
/// <param name="Row">Makes the row from the sums of the page.</param>
public sealed record PageTotals(Func<ColumnSums, TableRow> Row);

/// <summary>Sums by column.</summary>
public sealed class ColumnSums
{
    private readonly Dictionary<int, decimal> sums = [];

    internal ColumnSums()
    {
    }

    /// <summary>The sum of a column; 0 if no row had an amount in it.</summary>
    public decimal this[int column] => sums.GetValueOrDefault(column);

    internal void Add(IReadOnlyDictionary<int, decimal> amounts)
    {
        foreach (var (column, amount) in amounts)
            sums[column] = this[column] + amount;
    }
}
