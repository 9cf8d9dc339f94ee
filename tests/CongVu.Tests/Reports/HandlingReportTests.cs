using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Reports;
using CongVu.Reports.Handling;
using CongVu.TestOffice;
using CongVu.Tests.Directives;
using CongVu.Tests.Documents;

namespace CongVu.Tests.Reports;

public sealed class HandlingReportTests
{
    private static readonly Period April = PeriodRule.Of("month").Containing(new DateOnly(2021, 4, 1));
    private static readonly HandlingReport.Choice Incoming = new(HandlingDirection.Incoming, April);
    private static readonly HandlingReport.Choice Outgoing = new(HandlingDirection.Outgoing, April);

    [Theory, BothDatabases]
    public async Task Each_incoming_document_counts_once_where_its_task_stands(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var mail = new Mail(province);
        var (inTime, late, overdue) = (await mail.RegisterAsync(), await mail.RegisterAsync(), await mail.RegisterAsync());
        var (known, completed, _) = (await mail.RegisterAsync(), await mail.RegisterAsync(), await mail.RegisterAsync());
        var due = new DateOnly(2021, 4, 8);
        var (inTimeTask, lateTask) = (await mail.DirectAsync(inTime, due), await mail.DirectAsync(late, due));
        await mail.DirectAsync(overdue, due);
        await mail.DirectAsync(await mail.RegisterAsync(), null);
        await mail.KeepAsync(known);
        await mail.CompleteAsync(completed);
        await mail.FinishAsync(inTimeTask);
        office.Clock.SetTo(2021, 4, 12);
        await mail.FinishAsync(lateTask);

        var table = await TableAsync(province, Incoming);

        var culture = table.Rows.Single(row => row.Unit == province.Culture).Counts;
        var district = table.Rows.Single(row => row.Unit == province.District).Counts;
        Assert.Equal((4, 1, 1, 1, 1), (culture.Total, culture.Of(HandlingClass.DoneOnTime), culture.Of(HandlingClass.DoneLate), culture.Of(HandlingClass.OpenOverdue), culture.Of(HandlingClass.OpenInTime)));
        Assert.Equal((3, 1, 1, 1), (district.Total, district.Of(HandlingClass.ForInformation), district.Of(HandlingClass.DoneOnTime), district.Of(HandlingClass.AwaitingDirection)));
        Assert.Equal(7, table.Total.Total);
    }

    [Theory, BothDatabases]
    public async Task A_document_is_no_further_than_its_last_task_and_one_reported_done_waits_without_growing_late(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var mail = new Mail(province);
        var (reported, given) = (await mail.RegisterAsync(), await mail.RegisterAsync());
        await mail.ReportAsync(await mail.DirectAsync(reported, new DateOnly(2021, 4, 8)));
        await mail.DirectAsync(given, new DateOnly(2021, 4, 8));
        await mail.FinishAsync(await mail.DirectAsync(given, new DateOnly(2021, 4, 20), version: 1));
        office.Clock.SetTo(2021, 4, 12);

        var items = await ListAsync(province, Incoming, null);

        Assert.Equal(HandlingClass.OpenInTime, items.Single(item => item.Document == reported.Value).Class);
        Assert.Equal(HandlingClass.OpenOverdue, items.Single(item => item.Document == given.Value).Class);
    }

    [Theory, BothDatabases]
    public async Task An_outgoing_document_counts_for_its_drafters_by_how_far_it_got(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        await journey.StartAsync();
        await journey.AwaitSignatureAsync();
        Assert.Empty((await journey.SignAsync(province.ViceChairman, await journey.AwaitSignatureAsync())).Refusals);
        await journey.IssuedAsync();

        var april = (await TableAsync(province, Outgoing)).Rows.Single();
        var may = await TableAsync(province, Outgoing with { Period = April.Next });

        Assert.Equal(province.Culture, april.Unit);
        Assert.Equal((4, 1, 1, 1), (april.Counts.Total, april.Counts.Of(HandlingClass.Drafting), april.Counts.Of(HandlingClass.Submitted), april.Counts.Of(HandlingClass.AwaitingIssue)));
        Assert.Equal(1, april.Counts.Of(HandlingClass.Arrived) + april.Counts.Of(HandlingClass.OnTheWay));
        Assert.Equal((3, 0), (may.Total.Total, may.Total.Of(HandlingClass.Arrived)));
    }

    [Theory, BothDatabases]
    public async Task Whatever_people_do_the_tables_cross_foot_and_each_number_is_the_length_of_its_list(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var mail = new Mail(province);
        var random = new Random(20261122);
        var arrived = 0;
        for (var day = 5; day <= 30; day++)
        {
            office.Clock.SetTo(2021, 4, day, 9);
            for (var act = random.Next(3); act >= 0; act--)
            {
                arrived++;
                await mail.ActAsync(random, new DateOnly(2021, 4, day));
            }
        }

        var first = await CrossFootAsync(province, Incoming with { Period = Period.Of(new DateOnly(2021, 4, 1), new DateOnly(2021, 4, 14)) });
        var second = await CrossFootAsync(province, Incoming with { Period = Period.Of(new DateOnly(2021, 4, 15), new DateOnly(2021, 4, 30)) });
        var whole = await CrossFootAsync(province, Incoming);
        await CrossFootAsync(province, Outgoing);

        Assert.Equal(arrived, whole.Count);
        Assert.Equal(whole.Order(), first.Concat(second).Order());
    }

    [Theory, BothDatabases]
    public async Task The_list_is_for_the_office_and_the_figures_for_all_who_work_there(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await new Mail(province).RegisterAsync();

        var printed = await office.RunAsync((HandlingReport report) => report.PrintAsync(province.Specialist, "H56.25", "VHTT", Incoming, default));
        var outside = await office.RunAsync((HandlingReport report) => report.PrintAsync(province.CommuneChairman, "H56.25", "", Incoming, default));
        var noUnit = await office.RunAsync((HandlingReport report) => report.PrintAsync(null, "H56.25", "KHONG", Incoming, default));
        var refused = await office.RunAsync((HandlingReport report) => report.ListAsync(province.Specialist, province.District, Incoming, null, default));
        var list = await office.MakeAsync((HandlingReport report) => report.ListAsync(province.Clerk, province.District, Incoming, null, default));

        Assert.True(printed.IsDone);
        Assert.Equal("report.no-such-agency", Assert.Single(outside.Refusals).Code);
        Assert.Equal("report.no-such-unit", Assert.Single(noUnit.Refusals).Code);
        Assert.Equal("report.list-not-yours", Assert.Single(refused.Refusals).Code);
        Assert.Single(list);
    }

    // Every cell and every total against its own list; nothing twice.
    private static async Task<IReadOnlyList<Guid>> CrossFootAsync(Province province, HandlingReport.Choice choice)
    {
        var table = await TableAsync(province, choice);
        var all = await ListAsync(province, choice, null);
        foreach (var row in table.Rows)
        {
            foreach (var value in HandlingWords.Classes(choice.Direction))
            {
                Assert.Equal((row.Name, value, row.Counts.Of(value)), (row.Name, value, (await ListAsync(province, choice with { Unit = row.Unit }, value)).Count));
            }

            Assert.Equal(row.Counts.Total, all.Count(item => item.Unit == row.Unit));
        }

        Assert.Equal(table.Total.Total, all.Count);
        Assert.Equal(all.Count, all.Select(item => item.Document).Distinct().Count());
        return [.. all.Select(item => item.Document)];
    }

    private static Task<IReadOnlyList<HandlingItem>> ListAsync(Province province, HandlingReport.Choice choice, HandlingClass? value) =>
        province.Office.MakeAsync((HandlingReport report) => report.ListAsync(null, province.District, choice, value, default));

    private static async Task<HandlingTable> TableAsync(Province province, HandlingReport.Choice choice)
    {
        var area = await province.Office.MakeAsync((ReportScope scope) => scope.FindAsync(null, province.District, default));
        return await province.Office.RunAsync((HandlingReport report) => report.MakeAsync(area, choice, default));
    }

    /// <summary>Letters that come in, and what people do with them.</summary>
    private sealed class Mail(Province province)
    {
        private readonly TaskBook book = new(province);
        private int letters;

        public Task<Id<IncomingDocument>> RegisterAsync() => province.Office.MakeAsync((RegisterIncoming register) => register.RunAsync(province.Clerk, new RegisterIncoming.Input(
            province.District, null, IncomingOrigin.Scanned,
            new IncomingCard(null, "Sở Nội vụ", $"{++letters}/SNV", new DateOnly(2021, 4, 2), "Công văn", "V/v báo cáo"), [Papers.PdfFile("tep.pdf", "Công văn")]), default));

        public Task<Id<Directive>> DirectAsync(Id<IncomingDocument> document, DateOnly? due, int version = 0) => province.Office.MakeAsync((DirectIncoming direct) => direct.RunAsync(
            province.Chairman, new DirectIncoming.Input(document, version, "", [new AssignedUnit(province.Culture, AssignmentRole.Lead, due is { } day ? DeadlineChoice.On(day) : DeadlineChoice.None)]), default));

        public Task KeepAsync(Id<IncomingDocument> document) => province.Office.MustAsync((KeepForInformation keep) => keep.RunAsync(
            province.Chairman, new KeepForInformation.Input(document, 0, [], ""), default));

        public Task CompleteAsync(Id<IncomingDocument> document) => province.Office.MustAsync((CompleteIncoming complete) => complete.RunAsync(
            province.Chairman, new CompleteIncoming.Input(document, 0, "Đã trả lời qua điện thoại"), default));

        public async Task ReportAsync(Id<Directive> task) => Assert.Empty((await book.ReportAsync(province.Specialist, await book.PartAsync(task))).Refusals);

        public async Task FinishAsync(Id<Directive> task)
        {
            await ReportAsync(task);
            Assert.Empty((await book.AcceptAsync(province.Tracker, await book.PartAsync(task), overrule: "Đã nhận bản giấy")).Refusals);
        }

        public async Task ActAsync(Random random, DateOnly day)
        {
            var document = await RegisterAsync();
            switch (random.Next(5))
            {
                case 0:
                    await KeepAsync(document);
                    break;
                case 1:
                    await CompleteAsync(document);
                    break;
                case 2:
                    await DirectAsync(document, day.AddDays(random.Next(6)));
                    break;
                case 3:
                    await FinishAsync(await DirectAsync(document, random.Next(2) == 0 ? null : day.AddDays(random.Next(4))));
                    break;
            }
        }
    }
}
