using CongVu.Directives.Figures;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports.DirectiveFigures;

namespace CongVu.Tests.Reports;

public sealed class DirectiveChartTests
{
    private static readonly DateOnly From = new(2021, 1, 1);
    private static readonly DateOnly Last = new(2021, 6, 30);

    [Fact]
    public void Every_bar_is_as_long_as_the_total_of_its_row_and_the_period_before_stands_beside_it()
    {
        var table = Table(units: 3) with { Before = new DirectiveComparison(From.AddMonths(-6), From.AddDays(-1), From.AddDays(-1), Figures(7)) };

        var charts = DirectiveCharts.Of(table);

        Assert.Equal(["So với kỳ trước", "Nhiệm vụ theo đơn vị"], charts.Select(chart => chart.Title));
        Assert.Equal([table.Total.Total, 7], charts[0].Bars.Select(bar => bar.Values.Sum()));
        Assert.Equal(table.Rows.Select(row => (row.Name, row.Figures.Total)).Reverse(), charts[1].Bars.Select(bar => (bar.Name, bar.Values.Sum())));
        Assert.All(charts.SelectMany(chart => chart.Bars.Select(bar => (bar.Values.Count, chart.Parts.Count))), pair => Assert.Equal(pair.Item2, pair.Item1));
        Assert.Equal(charts.Select(chart => chart.Title), DirectiveSheet.Print(table).Table.Charts.Select(chart => chart.Title));
    }

    [Fact]
    public void Of_many_units_those_with_most_tasks_are_drawn_and_the_title_says_so()
    {
        var chart = Assert.Single(DirectiveCharts.Of(Table(units: 40)));

        Assert.Equal("15 đơn vị được giao nhiều nhiệm vụ nhất", chart.Title);
        Assert.Equal(Enumerable.Range(26, 15).Reverse(), chart.Bars.Select(bar => bar.Values.Sum()));
    }

    [Fact]
    public void Without_tasks_nothing_is_drawn() => Assert.Empty(DirectiveCharts.Of(Table(units: 0)));

    private static DirectiveTable Table(int units) => new(default, "UBND huyện", From, Last, Last,
        [.. Enumerable.Range(1, units).Select(number => new DirectiveRow(new Id<Organization>(new Guid(number, 0, 0, new byte[8])), $"Đơn vị {number}", Figures(number)))]);

    private static ClassFigures Figures(int total) => new(total, total, 0, 0, 0, 0, 0, 0);
}
