namespace CongVu.DocumentFormat.Reports;

/// <summary>A cell at the head of a table.</summary>
internal sealed record HeaderCell(string Title, int Row, int Column, int Rows, int Columns);

/// <summary>Arranges the heads of columns: groups over their columns, columns without a group over both rows.</summary>
internal static class ReportHeader
{
    public static List<HeaderCell> Arrange(TableReport report)
    {
        var columns = report.Columns;
        var height = HeightOf(report) - (report.HasColumnNumbers ? 1 : 0);
        var cells = new List<HeaderCell>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Group is not { } group)
            {
                cells.Add(new(columns[i].Title, 0, i, height, 1));
                continue;
            }

            if (i == 0 || columns[i - 1].Group != group)
                cells.Add(new(group, 0, i, 1, columns.Skip(i).TakeWhile(column => column.Group == group).Count()));
            cells.Add(new(columns[i].Title, 1, i, 1, 1));
        }

        if (report.HasColumnNumbers)
            cells.AddRange(columns.Select((_, i) => new HeaderCell($"({i + 1})", height, i, 1, 1)));
        return cells;
    }

    public static int HeightOf(TableReport report) => (report.Columns.Any(column => column.Group is not null) ? 2 : 1) + (report.HasColumnNumbers ? 1 : 0);
}
