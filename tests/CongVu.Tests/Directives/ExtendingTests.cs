using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Extending;
using CongVu.Directives.Figures;
using CongVu.Outcomes;
using CongVu.TestOffice;
using CongVu.Tests.Documents;

namespace CongVu.Tests.Directives;

public sealed class ExtendingTests
{
    private static readonly DateOnly Due = new(2021, 4, 12);

    [Theory, BothDatabases]
    public async Task More_time_is_asked_in_writing_and_the_clock_runs_until_the_leader_grants_it(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var task = await book.OpenAsync(Due);
        Assert.True((await book.AskAsync(province.HeadOfCulture, await book.PartAsync(task), Due.AddDays(8))).IsDone);
        office.Clock.SetTo(2021, 4, 13);
        var waiting = await CountAsync(province, new DateOnly(2021, 4, 13));

        var byTracker = await book.DecideAsync(province.Tracker, await book.PartAsync(task), Due.AddDays(8));
        var granted = await book.DecideAsync(province.Chairman, await book.PartAsync(task), Due.AddDays(6), "Cho đến ngày 18");

        Assert.Equal((1, 1), (waiting.OpenOverdue, waiting.ExtensionAsked));
        Assert.Equal(["extending.not-authority"], TaskBook.Codes(byTracker));
        Assert.True(granted.IsDone);
        var part = await book.PartAsync(task);
        Assert.Equal([(DeadlineKind.Original, Due), (DeadlineKind.Extension, Due.AddDays(6))], part.Deadlines.Select(line => (line.Kind, line.Due!.Value)));
        Assert.Equal(TaskClass.OpenInTime, part.Class);
        Assert.Equal(1, (await CountAsync(province, new DateOnly(2021, 4, 13))).OpenInTime);
    }

    [Theory, BothDatabases]
    public async Task Every_reason_against_asking_is_told_at_once(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var task = await book.OpenAsync(Due);

        var outcome = await book.AskAsync(province.HeadOfCulture, await book.PartAsync(task), Due, "", code: "");
        var tooOld = await book.AskAsync(province.HeadOfCulture, await book.PartAsync(task), Due.AddDays(1), letterDate: new DateOnly(2021, 4, 4));
        var stranger = await book.AskAsync(province.Chief, await book.PartAsync(task), Due.AddDays(1));

        Assert.Equal(["extending.letter-missing", "directive.reason-missing", "extending.not-later"], TaskBook.Codes(outcome));
        Assert.Equal(["extending.letter-out-of-time"], TaskBook.Codes(tooOld));
        Assert.Equal(["directive.not-of-the-unit"], TaskBook.Codes(stranger));
        Assert.Empty((await book.PartAsync(task)).Requests);
    }

    [Theory, BothDatabases]
    public async Task The_letter_that_asks_is_an_issued_document_of_the_unit(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var (book, journey) = (new TaskBook(province), new DraftJourney(province));
        var draft = await journey.CompleteAsync(DraftJourney.Card with { Subject = "V/v xin gia hạn thời gian thực hiện" });
        var task = await book.OpenAsync(Due);
        async Task<Outcome> AskAsync()
        {
            var part = await book.PartAsync(task);
            return await office.RunAsync(async (AskExtension ask) => (Outcome)await ask.RunAsync(
                province.Specialist, new AskExtension.Input(part.Id, part.Version, Due.AddDays(8), "Chờ số liệu") { Document = draft.Value }, default));
        }

        var early = await AskAsync();
        await journey.IssuedAsync(draft);
        var late = await AskAsync();

        Assert.Equal(["extending.letter-missing"], TaskBook.Codes(early));
        Assert.True(late.IsDone);
        var request = Assert.Single((await book.PartAsync(task)).Requests);
        Assert.Equal((draft.Value, "01/UBND-VHTT", false), (request.Document, request.DocumentCode, request.IsAfterDeadline));
    }

    [Theory, BothDatabases]
    public async Task A_second_request_waits_for_the_first_and_a_refusal_needs_its_reason(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var task = await book.OpenAsync(Due);
        var nothing = await book.DecideAsync(province.Chairman, await book.PartAsync(task), Due.AddDays(3));
        await book.AskAsync(province.Specialist, await book.PartAsync(task), Due.AddDays(3));

        var second = await book.AskAsync(province.Specialist, await book.PartAsync(task), Due.AddDays(5));
        var speechless = await book.DecideAsync(province.Chairman, await book.PartAsync(task), null);
        var refused = await book.DecideAsync(province.Chairman, await book.PartAsync(task), null, "Không khách quan");
        var third = await book.AskAsync(province.Specialist, await book.PartAsync(task), Due.AddDays(5));

        Assert.Equal(["extending.nothing-asked"], TaskBook.Codes(nothing));
        Assert.Equal(["extending.already-asked"], TaskBook.Codes(second));
        Assert.Equal(["directive.reason-missing"], TaskBook.Codes(speechless));
        Assert.True(refused.IsDone);
        Assert.True(third.IsDone);
        Assert.Equal(Due, (await book.PartAsync(task)).Due);
        Assert.Equal(2, (await book.PartAsync(task)).Requests.Count);
    }

    [Theory, BothDatabases]
    public async Task Without_a_request_a_deadline_is_set_or_shortened_and_never_lengthened(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var (dated, open) = (await book.OpenAsync(Due), await book.OpenAsync((DateOnly?)null));
        var noDeadline = await book.AskAsync(province.Specialist, await book.PartAsync(open), Due);

        var longer = await book.SetDeadlineAsync(province.Chairman, await book.PartAsync(dated), Due);
        var shorter = await book.SetDeadlineAsync(province.Chairman, await book.PartAsync(dated), Due.AddDays(-1));
        var set = await book.SetDeadlineAsync(province.Chairman, await book.PartAsync(open), Due.AddDays(20));
        var byTracker = await book.SetDeadlineAsync(province.Tracker, await book.PartAsync(open), Due);

        Assert.Equal(["extending.no-deadline"], TaskBook.Codes(noDeadline));
        Assert.Equal(["extending.not-earlier"], TaskBook.Codes(longer));
        Assert.True(shorter.IsDone);
        Assert.True(set.IsDone);
        Assert.Equal(["extending.not-authority"], TaskBook.Codes(byTracker));
        Assert.Equal([null, Due.AddDays(20)], (await book.PartAsync(open)).Deadlines.Select(line => line.Due));
    }

    [Theory, BothDatabases]
    public async Task Working_days_lost_to_a_measured_fault_are_given_back_to_what_was_running(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var (running, passed) = (await book.OpenAsync(Due), await book.OpenAsync(new DateOnly(2021, 4, 7)));
        office.Clock.SetTo(2021, 4, 12, 17);
        Task<Outcome<int>> CreditAsync(int fromDay, int fromHour, int untilDay, int untilHour) => office.RunAsync((CreditFault credit) => credit.RunAsync(
            province.Chairman, new CreditFault.Input(province.District, At(fromDay, fromHour), At(untilDay, untilHour), "Mất kết nối máy chủ"), default));

        var weekend = await CreditAsync(10, 8, 11, 20);
        var ahead = await CreditAsync(9, 8, 13, 8);
        var credited = await CreditAsync(8, 15, 9, 9);

        Assert.Equal(["extending.fault-not-measured"], TaskBook.Codes(weekend));
        Assert.Equal(["extending.fault-not-measured"], TaskBook.Codes(ahead));
        Assert.Equal(1, credited.Value);
        Assert.Equal([(DeadlineKind.Original, Due), (DeadlineKind.Credit, new DateOnly(2021, 4, 14))], (await book.PartAsync(running)).Deadlines.Select(line => (line.Kind, line.Due!.Value)));
        Assert.Single((await book.PartAsync(passed)).Deadlines);
    }

    private static DateTimeOffset At(int day, int hour) => new(2021, 4, day, hour, 0, 0, TimeSpan.FromHours(7));

    private static Task<ClassFigures> CountAsync(Province province, DateOnly day) => province.Office.RunAsync((DirectiveClasses classes) =>
        classes.CountAsync(province.Tracker, new TaskFilter(TaskScope.Tracking, day), default));
}
