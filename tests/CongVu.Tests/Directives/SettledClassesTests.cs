using CongVu.Database;
using CongVu.Directives.Figures;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Directives;

/// <summary>Sums of past days make figures fast; they must never make them different.</summary>
public sealed class SettledClassesTests
{
    private static readonly DateOnly FirstDay = new(2021, 4, 5);

    [Theory, BothDatabases]
    public async Task Settled_sums_change_no_figure_of_any_day(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var lastDay = await LiveAsync(province);
        var before = await FiguresAsync(province, lastDay);

        var settled = await SettleAsync(office);

        Assert.Equal(3, settled);
        Assert.Equal(before, await FiguresAsync(province, lastDay));
        Assert.Equal(0, await SettleAsync(office));
        var reckoning = await NaiveReckoning.ReadAsync(office);
        for (var day = FirstDay; day <= lastDay; day = day.AddDays(1))
        {
            var told = reckoning.Assignments.Count(id => reckoning.At(id, day) is { Class: TaskClass.OpenOverdue });
            Assert.Equal((day, told), (day, before[day].OpenOverdue));
        }
    }

    [Theory, BothDatabases]
    public async Task Sums_that_were_tampered_with_are_found_and_made_anew(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await LiveAsync(province);
        await SettleAsync(office);
        Assert.Empty((await office.RunAsync((CheckClasses check) => check.RunAsync(all: true, default))).Wrong);

        await using (var scope = office.Scope())
        {
            await scope.ServiceProvider.GetRequiredService<OfficeContext>().Database.ExecuteSqlRawAsync(
                "UPDATE class_sums SET open_in_time = open_in_time + 1, total = total + 1 WHERE day = '2021-04-30'");
        }

        Assert.Equal([new DateOnly(2021, 4, 30)], (await office.RunAsync((CheckClasses check) => check.RunAsync(all: true, default))).Wrong);
        await office.RunAsync(async (SettleClasses settle) =>
        {
            await settle.ForgetAsync(default);
            return true;
        });
        await SettleAsync(office);
        Assert.Empty((await office.RunAsync((CheckClasses check) => check.RunAsync(all: true, default))).Wrong);
    }

    [Fact]
    public async Task A_day_is_settled_an_hour_after_its_end_and_yesterday_is_kept_once()
    {
        var province = await Province.OpenAsync(Engine.Sqlite);
        await using var office = province.Office;
        await new TaskBook(province).OpenAsync(FirstDay.AddDays(3));
        office.Clock.SetTo(2021, 4, 6, hour: 0, minute: 59);
        Assert.Equal(0, await SettleAsync(office));

        office.Clock.SetTo(2021, 4, 6, hour: 1);
        Assert.Equal(1, await SettleAsync(office));
        office.Clock.SetTo(2021, 4, 8);
        Assert.Equal(1, await SettleAsync(office));

        await using var scope = office.Scope();
        Assert.Equal(new DateOnly(2021, 4, 7), (await scope.ServiceProvider.GetRequiredService<OfficeContext>().Set<ClassSum>().SingleAsync()).Day);
    }

    // Two months: one task done late, one asked for and extended, one open for ever, one withdrawn.
    private static async Task<DateOnly> LiveAsync(Province province)
    {
        var (book, clock) = (new TaskBook(province), province.Office.Clock);
        var late = await book.OpenAsync(FirstDay.AddDays(4));
        var extended = await book.OpenAsync(FirstDay.AddDays(20));
        await book.OpenAsync(due: null);
        var withdrawn = await book.OpenAsync(FirstDay.AddDays(30));
        clock.SetTo(2021, 4, 12);
        await book.ReportAsync(province.Specialist, await book.PartAsync(late));
        clock.SetTo(2021, 4, 14);
        await book.AcceptAsync(province.Tracker, await book.PartAsync(late));
        await book.AskAsync(province.Specialist, await book.PartAsync(extended), new DateOnly(2021, 5, 20));
        clock.SetTo(2021, 5, 4);
        await book.DecideAsync(province.Chairman, await book.PartAsync(extended), new DateOnly(2021, 5, 20));
        clock.SetTo(2021, 5, 12);
        await book.WithdrawAsync(province.Chairman, withdrawn);
        await book.ReopenAsync(province.Tracker, await book.PartAsync(late));
        clock.SetTo(2021, 6, 2);
        return new DateOnly(2021, 6, 2);
    }

    private static Task<int> SettleAsync(Office office) => office.RunAsync((SettleClasses settle) => settle.RunOnceAsync(fewest: 1));

    private static async Task<Dictionary<DateOnly, ClassFigures>> FiguresAsync(Province province, DateOnly lastDay)
    {
        var figures = new Dictionary<DateOnly, ClassFigures>();
        for (var day = FirstDay; day <= lastDay; day = day.AddDays(1))
        {
            figures[day] = await province.Office.RunAsync((DirectiveClasses classes) => classes.CountAsync(province.Tracker, new TaskFilter(TaskScope.Tracking, day), default));
        }

        return figures;
    }
}
