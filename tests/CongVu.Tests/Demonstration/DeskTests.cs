using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Figures;
using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Reports;
using CongVu.Reports.Monthly;
using CongVu.Reports.Radar;
using CongVu.TestOffice;

namespace CongVu.Tests.Demonstration;

public sealed class DeskTests
{
    [Theory, BothDatabases]
    public async Task Something_waits_on_every_desk(Engine engine)
    {
        await using var office = await LoadedProvince.OpenAsync(engine);
        var today = VietnamTime.DayOf(office.Clock.GetUtcNow());

        Assert.True(await IncomingAsync(office, "vanthu", IncomingTab.ToTakeIn) >= 5);
        Assert.Equal(2, await IncomingAsync(office, "chutich", IncomingTab.ToDirect));
        Assert.Equal(1, await OutgoingAsync(office, "vanthu", OutgoingTab.ToIssue));
        Assert.Equal(2, await OutgoingAsync(office, "chutich", OutgoingTab.ToSign));
        Assert.Equal(1, await OutgoingAsync(office, "chanhvanphong", OutgoingTab.ToReview));
        Assert.Equal(1, await OutgoingAsync(office, "truongphong", OutgoingTab.ToReview));
        Assert.Equal(1, await OutgoingAsync(office, "chuyenvien", OutgoingTab.ReturnedToMe));
        var figures = await office.RunAsync(async (DirectiveClasses classes) =>
            await classes.CountAsync(await ActorAsync(office, "chuyenvien"), new TaskFilter(TaskScope.Unit, today) { IsOpen = true }, default));
        Assert.Equal((2, 1), (figures.OpenInTime, figures.OpenOverdue));
    }

    [Theory, BothDatabases]
    public async Task The_letter_of_April_was_read_from_its_pdf_and_its_task_is_closed_on_evidence(Engine engine)
    {
        await using var office = await LoadedProvince.OpenAsync(engine);
        var chief = await ActorAsync(office, "chanhvanphong");

        var letters = await office.RunAsync((IncomingQueries queries) => queries.ListAsync(chief, IncomingTab.Completed, null, 25, default));
        var figures = await office.RunAsync((DirectiveClasses classes) =>
            classes.CountAsync(chief, new TaskFilter(TaskScope.Tracking, new DateOnly(2021, 4, 30)), default));

        var letter = Assert.Single(letters);
        Assert.Equal(("698/STTTT-CNTT", new DateOnly(2021, 4, 2), "Công văn"), (letter.Code, letter.IssueDate, letter.TypeName));
        Assert.Equal((1, 1), (figures.Total, figures.DoneOnTime));
    }

    [Theory, BothDatabases]
    public async Task The_letters_of_the_other_provinces_are_registered_as_they_are_read(Engine engine)
    {
        await using var office = await LoadedProvince.OpenAsync(engine);

        Assert.Equal(("3346/UBND-TH1", new DateOnly(2020, 5, 28), "Công văn"), await LetterOfAsync(office, "hatinh.vanthu"));
        Assert.Equal(("5636/UBND-KSTTHC", new DateOnly(2019, 7, 15), "Công văn"), await LetterOfAsync(office, "daklak.vanthu"));
        Assert.Equal(("/UBND-VHTT", null, "Công văn"), await LetterOfAsync(office, "danluc.vanthu"));
        Assert.Equal(("/CT-UBND", null, "Chỉ thị"), await LetterOfAsync(office, "kontum.vanthu"));
    }

    [Theory, BothDatabases]
    public async Task What_the_letters_of_the_other_provinces_ask_is_followed_as_tasks(Engine engine)
    {
        await using var office = await LoadedProvince.OpenAsync(engine);

        Assert.Equal((3, 2, 1), await TasksAsync(office, "hatinh.theodoi", new DateOnly(2020, 6, 20)));
        Assert.Equal((4, 4, 0), await TasksAsync(office, "trieuson.theodoi", new DateOnly(2020, 8, 31)));
    }

    [Theory, BothDatabases]
    public async Task The_reports_of_June_were_sent_in_time_late_or_not_and_one_was_corrected_beside_its_frozen_figures(Engine engine)
    {
        await using var office = await LoadedProvince.OpenAsync(engine);
        var area = await office.MakeAsync((ReportScope scope) => scope.FindAsync(null, "H34", default));

        var table = await office.RunAsync((ReportRadar radar) => radar.MakeAsync(area, MonthlyPeriods.Of(2019, 6), default));

        Assert.Equal((20, 2), (table.In(ReportStanding.Sent).Count, table.In(ReportStanding.SentLate).Count));
        Assert.True(table.Missing.Count >= 3, $"{table.Missing.Count} missing");
        var corrected = Assert.Single(table.Rows, row => row.Corrections > 0);
        Assert.Equal((corrected.Counts.Overdue - 1, corrected.Counts.Done + 1), (corrected.Corrected.Overdue, corrected.Corrected.Done));
    }

    private static async Task<(int Total, int InTime, int Overdue)> TasksAsync(Office office, string login, DateOnly day)
    {
        var tracker = await ActorAsync(office, login);
        var figures = await office.RunAsync((DirectiveClasses classes) => classes.CountAsync(tracker, new TaskFilter(TaskScope.Tracking, day), default));
        return (figures.Total, figures.OpenInTime, figures.OpenOverdue);
    }

    private static async Task<(string, DateOnly?, string)> LetterOfAsync(Office office, string login)
    {
        var clerk = await ActorAsync(office, login);
        var letter = Assert.Single(await office.RunAsync((IncomingQueries queries) => queries.ListAsync(clerk, IncomingTab.All, null, 25, default)));
        return (letter.Code, letter.IssueDate, letter.TypeName);
    }

    private static async Task<Actor> ActorAsync(Office office, string login) => await office.ActorAsync(await LoadedProvince.PersonAsync(office, login));

    private static async Task<int> IncomingAsync(Office office, string login, IncomingTab tab)
    {
        var actor = await ActorAsync(office, login);
        return await office.RunAsync((IncomingQueries queries) => queries.CountAsync(actor, tab, default));
    }

    private static async Task<int> OutgoingAsync(Office office, string login, OutgoingTab tab)
    {
        var actor = await ActorAsync(office, login);
        return await office.RunAsync((OutgoingQueries queries) => queries.CountAsync(actor, tab, default));
    }
}
