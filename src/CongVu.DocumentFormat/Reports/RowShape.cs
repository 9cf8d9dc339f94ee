namespace CongVu.DocumentFormat.Reports;

/// <summary>Spreads the cells of a row over the columns.</summary>
internal static class RowShape
{
    /// <summary>Each cell with its first column and how many it covers.</summary>
    public static IEnumerable<(ReportValue Value, int Column, int Span)> Cells(ReportRow row, int columns)
    {
        var at = 0;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var span = i == 0 ? row.FirstSpan : 1;
            // Sections name what follows; their last cell covers what is left. Other rows are filled up.
            if (i == row.Cells.Count - 1 && row.Kind == ReportRowKind.Section)
                span = columns - at;
            if (span < 1 || at + span > columns)
                throw new DocumentFormatException(DocumentFormatFault.BadContent, $"A row has more cells than the table's {columns} columns.");
            yield return (row.Cells[i], at, span);
            at += span;
        }

        for (; at < columns; at++)
            yield return (default, at, 1);
    }
}
