using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Ledger;
using CongVu.Reports;
using CongVu.Reports.Monthly;
using CongVu.Reports.Radar;
using CongVu.TestOffice;
using CongVu.Tests.Directives;

namespace CongVu.Tests.Reports;

/// <summary>Three months of acts at random, a report at the end of each: its parts are exclusive, its figures are the lengths of its lists, and it stays.</summary>
public sealed class ReportHistoryTests
{
    private const int ActsInMonth = 35;
    private const int FirstDay = 6;

    [Theory, BothDatabases]
    public async Task Whatever_people_do_reports_cross_foot_and_what_was_sent_never_changes(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var play = new Play(province, new Random(20261122));
        var sent = new List<(Period Period, MonthlyTable Table)>();

        foreach (var month in new[] { 4, 5, 6 })
        {
            await play.ActAsync(month);
            var period = MonthlyPeriods.Of(2021, month);
            office.Clock.SetTo(2021, month, 20, 9);
            await CrossFootsAsync(province, period);
            await SendAsync(province, period);
            sent.Add((period, await TableAsync(province, period)));
        }

        Assert.True(sent.Sum(report => report.Table.Items.Count) > 20);
        Assert.Equal(Enum.GetValues<MonthlySection>().Length, sent.SelectMany(report => report.Table.Items).Select(item => item.Section).Distinct().Count());
        foreach (var (period, table) in sent)
        {
            var now = await TableAsync(province, period);
            Assert.Equal(table.Items, now.Items);
            Assert.Equal(table.SentAt, now.SentAt);
            await CrossFootsAsync(province, period);
        }
    }

    // Report and radar are counted by different queries; both must tell the same of every task once.
    private static async Task CrossFootsAsync(Province province, Period period)
    {
        var table = await TableAsync(province, period);
        var area = await AreaAsync(province, province.District);
        var radar = await province.Office.RunAsync((ReportRadar report) => report.MakeAsync(area, period, default));

        var row = Assert.Single(radar.Rows);
        Assert.Equal(table.Items.Count, table.Items.Select(item => item.Assignment).Distinct().Count());
        Assert.Equal(table.Items.Count, row.Counts.Total);
        foreach (var section in Enum.GetValues<MonthlySection>())
        {
            Assert.Equal((section, table.In(section).Count), (section, row.Counts.Of(section)));
        }

        Assert.Equal(row.IsSent ? 0 : table.Unexplained().Count, row.Unexplained);
    }

    private static async Task SendAsync(Province province, Period period)
    {
        foreach (var item in (await TableAsync(province, period)).Unexplained())
        {
            var reason = new OverdueReason("Chờ số liệu", "Cử tổ công tác", period.Until.AddDays(10));
            await province.Office.MustAsync((ExplainOverdue explain) => explain.RunAsync(province.Specialist, new ExplainOverdue.Input(item.Assignment, period, reason), default));
        }

        await province.Office.MakeAsync((SendMonthlyReport send) => send.RunAsync(province.HeadOfCulture, new SendMonthlyReport.Input(province.Culture, period, ""), default));
    }

    private static async Task<MonthlyTable> TableAsync(Province province, Period period)
    {
        var area = await AreaAsync(province, province.Culture);
        return await province.Office.RunAsync((MonthlyReport report) => report.MakeAsync(area, period, default));
    }

    private static Task<ReportArea> AreaAsync(Province province, Id<CongVu.Organizations.Organization> unit) =>
        province.Office.MakeAsync((ReportScope scope) => scope.FindAsync(null, unit, default));

    /// <summary>People who give, report, accept, return and ask, in no order; what is refused is refused.</summary>
    private sealed class Play(Province province, Random random)
    {
        private readonly TaskBook book = new(province);
        private readonly List<Id<Directive>> tasks = [];

        public async Task ActAsync(int month)
        {
            for (var act = 0; act < ActsInMonth; act++)
            {
                province.Office.Clock.SetTo(2021, month, Math.Min(19, FirstDay + (act / 3)), 9 + (act % 3));
                await ActOnceAsync(month);
            }
        }

        private async Task ActOnceAsync(int month)
        {
            if (tasks.Count == 0 || random.Next(3) == 0)
            {
                tasks.Add(await book.OpenAsync(random.Next(6) == 0 ? null : new DateOnly(2021, month, 8).AddDays(random.Next(0, 25))));
                return;
            }

            var part = await book.PartAsync(tasks[random.Next(tasks.Count)]);
            _ = random.Next(6) switch
            {
                0 or 1 => await book.ReportAsync(province.Specialist, part),
                2 or 3 => await book.AcceptAsync(province.Tracker, part),
                4 => await book.ReturnAsync(province.Tracker, part),
                _ => await book.AskAsync(province.HeadOfCulture, part, new DateOnly(2021, month, 28).AddDays(random.Next(1, 30)), letterDate: new DateOnly(2021, month, 6)),
            };
        }
    }
}
