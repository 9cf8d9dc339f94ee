namespace CongVu.Pdf.Pages;

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
