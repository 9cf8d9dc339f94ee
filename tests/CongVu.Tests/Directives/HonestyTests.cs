using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Figures;
using CongVu.Organizations;
using CongVu.TestOffice;

namespace CongVu.Tests.Directives;

public sealed class HonestyTests
{
    private static readonly DateOnly Day = new(2021, 4, 5);

    [Theory, BothDatabases]
    public async Task Marks_are_shown_to_those_who_gave_the_task_and_every_number_opens_its_tasks(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var task = await book.OpenAsync(Day.AddDays(7));
        await book.ReportAsync(province.Specialist, await book.PartAsync(task), "");
        await book.ReportAsync(province.Specialist, await book.PartAsync(task));
        await book.ReturnAsync(province.Tracker, await book.PartAsync(task));

        var counts = await CountAsync(province, province.Chairman, Period.Of(Day, Day));
        var lines = await office.RunAsync((HonestyQueries honesty) => honesty.ListAsync(province.Chairman, Period.Of(Day, Day), province.Culture, HonestyKind.Returned, default));

        Assert.Equal([(HonestyKind.RefusedClosing, 1), (HonestyKind.Returned, 1)], counts.OrderBy(count => count.Kind).Select(count => (count.Kind, count.Marks)));
        Assert.All(counts, count => Assert.Equal(province.Culture, count.Unit));
        Assert.Equal(task, Assert.Single(lines).Directive);
        Assert.Empty(await CountAsync(province, province.Chairman, Period.Of(Day.AddDays(1), Day.AddDays(9))));
        Assert.Empty(await CountAsync(province, province.CommuneChairman, Period.Of(Day, Day)));
        Assert.Empty(await CountAsync(province, province.HeadOfCulture, Period.Of(Day, Day)));
    }

    private static Task<IReadOnlyList<HonestyQueries.Count>> CountAsync(Province province, Actor actor, Period period) =>
        province.Office.RunAsync((HonestyQueries honesty) => honesty.ByUnitAsync(actor, period, default));
}
