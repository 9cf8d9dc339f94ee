namespace CongVu.Pdf.Pages.Layout;

/// <summary>What a table needs again and again on its way over the pages: its header and the sums of the page.</summary>
internal sealed class TableFlow
{
    private readonly ColumnSums inAll = new();
    private ColumnSums onPage = new();
    private double? totalsHeight;

    public Func<Piece>? Header { get; init; }

    public Func<ColumnSums, ColumnSums, Piece>? Totals { get; init; }

    /// <summary>Room that the row of sums needs at the foot of the page; as if the page held all rows so far.</summary>
    public double TotalsHeight => totalsHeight ??= Totals is null ? 0 : Totals(inAll, inAll).Height;

    public bool OwesTotals { get; private set; }

    public void Count(IReadOnlyList<TableRow> rows)
    {
        if (Totals is null)
            return;
        OwesTotals = true;
        totalsHeight = null;
        foreach (var row in rows)
        {
            if (row.Amounts is null)
                continue;
            onPage.Add(row.Amounts);
            inAll.Add(row.Amounts);
        }
    }

    public Piece TakeTotals()
    {
        var piece = Totals!(onPage, inAll);
        onPage = new();
        OwesTotals = false;
        return piece;
    }
}
