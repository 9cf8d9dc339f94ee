using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Figures;
using CongVu.Directives.Recurring;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;

namespace CongVu.Tests.Directives;

public sealed class RecurringTests
{
    [Theory, BothDatabases]
    public async Task Every_month_is_a_task_of_its_own_and_is_counted(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var first = await OpenAsync(province, new SeriesPlan(new MonthlyDay(20), new DateOnly(2021, 6, 30)));
        Assert.Equal(new DateOnly(2021, 4, 20), (await book.PartAsync(first)).Due);
        Assert.Equal(0, await BeginAsync(office));

        office.Clock.SetTo(2021, 4, 21);
        await book.ReportAsync(province.Specialist, await book.PartAsync(first));
        Assert.Equal(1, await BeginAsync(office));
        Assert.Equal(0, await BeginAsync(office));
        office.Clock.SetTo(2021, 8, 2);
        Assert.Equal(1, await BeginAsync(office));

        var lines = await office.RunAsync((DirectiveQueries queries) => queries.ListAsync(province.Tracker, new TaskFilter(TaskScope.Tracking, new DateOnly(2021, 8, 2)), 1, 10, default));
        Assert.Equal(
            [("Báo cáo số liệu (kỳ tháng 6/2021)", new DateOnly(2021, 6, 20)), ("Báo cáo số liệu (kỳ tháng 5/2021)", new DateOnly(2021, 5, 20)), ("Báo cáo số liệu (kỳ tháng 4/2021)", new DateOnly(2021, 4, 20))],
            lines.Select(line => (line.Content, line.Due!.Value)));
        var figures = await office.RunAsync((DirectiveClasses classes) => classes.CountAsync(province.Tracker, new TaskFilter(TaskScope.Tracking, new DateOnly(2021, 5, 3)), default));
        Assert.Equal((2, 1, 1), (figures.Total, figures.OpenOverdue, figures.OpenInTime));
    }

    [Theory, BothDatabases]
    public async Task The_next_month_goes_to_the_units_that_had_the_last_one(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var first = await OpenAsync(province, new SeriesPlan(new MonthlyDay(31), null));
        await book.ReplaceAsync(province.Tracker, await book.PartAsync(first), province.HomeAffairs, new DateOnly(2021, 4, 30));

        office.Clock.SetTo(2021, 5, 1);
        await BeginAsync(office);

        var line = (await office.RunAsync((DirectiveQueries queries) => queries.ListAsync(province.Tracker, new TaskFilter(TaskScope.Tracking, new DateOnly(2021, 5, 1)), 1, 10, default)))[0];
        Assert.Equal((province.HomeAffairs, new DateOnly(2021, 5, 31)), (line.Organization, line.Due));
    }

    [Fact]
    public async Task A_series_that_was_stopped_begins_no_month()
    {
        var province = await Province.OpenAsync(Engine.Sqlite);
        await using var office = province.Office;
        var first = await OpenAsync(province, new SeriesPlan(new MonthlyDay(20), null));
        var series = (await office.RunAsync((SeriesQueries queries) => queries.OfAsync(province.Tracker, first, default)))!;
        Assert.Equal((new DateOnly(2021, 5, 20), true), (series.NextDue, series.MayStop));

        Assert.Equal(["series.not-found"], TaskBook.Codes(await StopAsync(province.Stranger)));
        Assert.Equal(["directive.reason-missing"], TaskBook.Codes(await StopAsync(province.Tracker, "")));
        Assert.True((await StopAsync(province.Tracker)).IsDone);
        Assert.Contains("series.already-over", TaskBook.Codes(await StopAsync(province.Tracker)));

        office.Clock.SetTo(2021, 9, 1);
        Assert.Equal(0, await BeginAsync(office));
        series = await office.RunAsync((SeriesQueries queries) => queries.OfAsync(province.Tracker, first, default));
        Assert.Equal((null, "Đã có chế độ báo cáo mới"), (series!.NextDue, series.StopReason));

        Task<Outcome> StopAsync(Actor actor, string reason = "Đã có chế độ báo cáo mới") =>
            office.DoAsync((StopSeries stop) => stop.RunAsync(actor, new StopSeries.Input(series!.Series, series.Version, reason), default));
    }

    [Fact]
    public async Task A_plan_without_a_possible_month_is_refused()
    {
        var province = await Province.OpenAsync(Engine.Sqlite);
        await using var office = province.Office;

        Assert.Equal(["series.no-such-day"], await CodesAsync(new SeriesPlan(new MonthlyDay(32), null)));
        Assert.Equal(["series.ends-too-early"], await CodesAsync(new SeriesPlan(new MonthlyDay(20), new DateOnly(2021, 4, 19))));
        Assert.Empty(await CodesAsync(new SeriesPlan(new MonthlyDay(20), new DateOnly(2021, 4, 20))));

        async Task<string[]> CodesAsync(SeriesPlan plan) =>
            TaskBook.Codes(await office.RunAsync(async (OpenMonthly open) => (Outcome)await open.RunAsync(province.Tracker, InputOf(province, plan), default)));
    }

    private static OpenMonthly.Input InputOf(Province province, SeriesPlan plan) => new(
        province.District, new TaskBook(province).Card with { Content = "Báo cáo số liệu" }, [new AssignedUnit(province.Culture, AssignmentRole.Lead, DeadlineChoice.None)], plan);

    private static Task<Id<Directive>> OpenAsync(Province province, SeriesPlan plan) =>
        province.Office.MakeAsync((OpenMonthly open) => open.RunAsync(province.Tracker, InputOf(province, plan), default));

    private static Task<int> BeginAsync(Office office) => office.RunAsync((BeginOccurrences begin) => begin.RunOnceAsync(default));
}
