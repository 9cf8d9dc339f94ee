using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Figures;
using CongVu.Reports;
using CongVu.Reports.DirectiveFigures;
using CongVu.TestOffice;

namespace CongVu.Tests.Demonstration;

public sealed class KonTumFigureTests
{
    private static readonly DateOnly Counted = new(2019, 6, 30);

    [Theory, BothDatabases]
    public async Task The_tasks_of_the_half_year_come_out_in_their_four_classes(Engine engine)
    {
        await using var office = await LoadedProvince.OpenAsync(engine);
        var tracker = await office.ActorAsync(await LoadedProvince.PersonAsync(office, "kontum.theodoi"));
        var filter = new TaskFilter(TaskScope.Tracking, Counted) { Given = Period.Of(new DateOnly(2019, 1, 1), Counted) };

        var figures = await office.RunAsync((DirectiveClasses queries) => queries.CountAsync(tracker, filter, default));
        var units = await office.RunAsync((DirectiveClasses queries) => queries.ByUnitAsync(tracker, filter, default));

        Assert.Equal((2139, 883, 281, 912, 63, 0), (figures.Total, figures.DoneOnTime, figures.DoneLate, figures.OpenInTime, figures.OpenOverdue, figures.WithoutDeadline));
        Assert.Equal((1164, 975), (figures.Done, figures.Open));
        Assert.Equal(54.4m, Math.Round(figures.ShareOf(figures.Done)!.Value, 1));
        Assert.Equal(figures, units.Aggregate(ClassFigures.None, (sum, unit) => sum + unit.Figures));
        Assert.Equal(27, units.Count);
        var area = await office.MakeAsync((ReportScope scope) => scope.FindAsync(null, "H34", default));
        var sheet = DirectiveSheet.Print(await office.RunAsync((DirectiveReport report) => report.MakeAsync(area, filter.Given!, Counted, default))).Table;
        Assert.Equal("Tổng cộng|2.139|883|281|912|63|0|54,4%", string.Join('|', sheet.Rows.Last().Cells.Select(cell => cell.Show(sheet.Numbers))));
        Assert.All(units, unit => Assert.True(unit.Figures.AddsUp));
    }
}
