using CongVu.Calendar;
using CongVu.Directives.Figures;
using CongVu.Reports.Charts;

namespace CongVu.Reports.DirectiveFigures;

/// <summary>The charts over the table of tasks, the same on the page, on paper and in files (biểu đồ nhiệm vụ).</summary>
public static class DirectiveCharts
{
    private const int MostUnits = 15;

    // Light and dark in turn, so that they differ on black and white paper too.
    private static readonly ChartPart[] Parts =
    [
        new("Hoàn thành đúng hạn", "#165c37", "#fff"), new("Hoàn thành quá hạn", "#9fd8b4", "#16202a"), new("Trong hạn", "#1f4e79", "#fff"),
        new("Quá hạn", "#f3a0a6", "#16202a"), new("Không thời hạn", "#5f6b75", "#fff"),
    ];

    /// <summary>The period beside the one before it, then the units with most tasks; none without tasks.</summary>
    public static IReadOnlyList<BarChart> Of(DirectiveTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Rows.Count == 0)
        {
            return [];
        }

        var units = table.Rows.OrderByDescending(row => row.Figures.Total).ThenBy(row => row.Unit).Take(MostUnits).Select(row => Bar(row.Name, row.Figures));
        var title = table.Rows.Count > MostUnits ? $"{MostUnits} đơn vị được giao nhiều nhiệm vụ nhất" : "Nhiệm vụ theo đơn vị";
        var byUnit = new BarChart(title, Parts, [.. units]);
        return table.Before is not { } before
            ? [byUnit]
            : [new BarChart("So với kỳ trước", Parts, [Bar(Between(table.From, table.LastDay), table.Total), Bar(Between(before.From, before.LastDay), before.Total)]), byUnit];
    }

    private static ChartBar Bar(string name, ClassFigures figures) =>
        new(name, [figures.DoneOnTime, figures.DoneLate, figures.OpenInTime, figures.OpenOverdue, figures.WithoutDeadline]);

    private static string Between(DateOnly from, DateOnly last) => $"{VietnamDate.InDigits(from)} – {VietnamDate.InDigits(last)}";
}
