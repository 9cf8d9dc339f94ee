using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Organizations.WorkDays;
using CongVu.TestOffice;

namespace CongVu.Tests.Directives;

public sealed class RecountTests
{
    private static readonly DateOnly Thursday = new(2021, 4, 8);
    private static readonly DecideDay.Input Off = new(Thursday, CalendarDayKind.Closure, "Bão số 2", "Công điện số 10/CĐ-UBND ngày 05/4/2021", null);

    [Theory, BothDatabases]
    public async Task A_changed_day_moves_terms_visibly_and_leaves_the_original_and_fixed_days_alone(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var term = await book.OpenAsync(new AssignedUnit(province.Culture, AssignmentRole.Lead, DeadlineChoice.In(5, TermUnit.WorkingDays)));
        var fixedDay = await book.OpenAsync(new DateOnly(2021, 4, 12));

        await office.MustAsync((DecideDay decide) => decide.RunAsync(province.Administrator, Off, default));

        var moved = await book.PartAsync(term);
        Assert.Equal([(DeadlineKind.Original, new DateOnly(2021, 4, 12)), (DeadlineKind.Recount, new DateOnly(2021, 4, 13))], moved.Deadlines.Select(line => (line.Kind, line.Due!.Value)));
        Assert.Equal("Bão số 2, theo Công điện số 10/CĐ-UBND ngày 05/4/2021", moved.Deadlines[1].Basis);
        Assert.Equal(new DateOnly(2021, 4, 13), moved.Due);
        Assert.Single((await book.PartAsync(fixedDay)).Deadlines);
        var history = await office.RunAsync((Histories histories) => histories.OfAsync(moved.Id, default));
        Assert.Equal("Tính lại hạn vì lịch làm việc thay đổi, hạn 13/4/2021: Bão số 2, theo Công điện số 10/CĐ-UBND ngày 05/4/2021", history[^1].Words);
    }

    [Theory, BothDatabases]
    public async Task A_day_taken_back_is_counted_again_and_new_terms_follow_the_calendar_of_the_moment(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        await office.MustAsync((DecideDay decide) => decide.RunAsync(province.Administrator, Off, default));
        var task = await book.OpenAsync(new AssignedUnit(province.Culture, AssignmentRole.Lead, DeadlineChoice.In(5, TermUnit.WorkingDays)));
        Assert.Equal(new DateOnly(2021, 4, 13), (await book.PartAsync(task)).Due);

        await office.MustAsync((WithdrawDay withdraw) => withdraw.RunAsync(province.Administrator, new WithdrawDay.Input(Thursday), default));

        Assert.Equal([new DateOnly(2021, 4, 13), new DateOnly(2021, 4, 12)], (await book.PartAsync(task)).Deadlines.Select(line => line.Due!.Value));
    }

    [Theory, BothDatabases]
    public async Task A_day_without_its_document_or_other_day_or_already_over_is_refused_and_nobody_else_enters_one(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        Task<Outcomes.Outcome> DecideAsync(DecideDay.Input input, bool asClerk = false) =>
            office.DoAsync((DecideDay decide) => decide.RunAsync(asClerk ? province.Clerk : province.Administrator, input, default));

        Assert.Equal(["organization.not-administrator"], TaskBook.Codes(await DecideAsync(Off, asClerk: true)));
        Assert.Equal(["work-day.over"], TaskBook.Codes(await DecideAsync(Off with { Day = new DateOnly(2021, 4, 4) })));
        Assert.Equal(["work-day.no-occasion", "work-day.no-source"], TaskBook.Codes(await DecideAsync(Off with { Occasion = " ", SourceDocument = "" })));
        Assert.Equal(["work-day.no-other-day"], TaskBook.Codes(await DecideAsync(Off with { Kind = CalendarDayKind.SwapOff })));
        Assert.Empty(TaskBook.Codes(await DecideAsync(Off with { Kind = CalendarDayKind.SwapOff, InPlaceOf = new DateOnly(2021, 4, 10) })));
        Assert.Equal(["work-day.not-entered"], TaskBook.Codes(
            await office.DoAsync((WithdrawDay withdraw) => withdraw.RunAsync(province.Administrator, new WithdrawDay.Input(new DateOnly(2021, 5, 1)), default))));
    }
}
