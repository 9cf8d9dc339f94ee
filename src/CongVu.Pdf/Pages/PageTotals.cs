namespace CongVu.Pdf.Pages;

/// <summary>A row of sums at the foot of each page ("cộng trang").</summary>
/// <param name="Row">Makes the row from the sums of the page and those of all pages to here.</param>
public sealed record PageTotals(Func<ColumnSums, ColumnSums, TableRow> Row);

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
