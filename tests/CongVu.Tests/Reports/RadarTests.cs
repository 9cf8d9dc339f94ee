using System.Xml.Linq;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.Charts;
using CongVu.Reports.Monthly;
using CongVu.Reports.Radar;
using CongVu.TestOffice;
using CongVu.Tests.Directives;

namespace CongVu.Tests.Reports;

public sealed class RadarTests
{
    private static readonly Period April = MonthlyPeriods.Of(2021, 4);

    [Theory, BothDatabases]
    public async Task Who_has_not_sent_is_told_from_who_cannot_yet_and_from_who_sent_late(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await GiveAsync(province, new DateOnly(2021, 4, 12));
        office.Clock.SetTo(2021, 4, 20, 16);

        Assert.Equal((ReportStanding.Incomplete, 1), One(await TableAsync(province)));
        await ExplainAsync(province);
        Assert.Equal((ReportStanding.NotSent, 0), One(await TableAsync(province)));
        office.Clock.SetTo(2021, 4, 20, 17, 1);
        await SendAsync(province);
        var table = await TableAsync(province);

        Assert.Equal((ReportStanding.SentLate, 0), One(table));
        Assert.Empty(table.Missing);
        Assert.Equal(new SectionCounts(0, 0, 1, 0), table.Total);
        Assert.Equal(["radar.nobody-missing"], Codes(await RemindAsync(province, province.Tracker)));
    }

    [Theory, BothDatabases]
    public async Task A_report_sent_before_five_is_in_time_and_keeps_its_figures(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await GiveAsync(province, new DateOnly(2021, 4, 30));
        office.Clock.SetTo(2021, 4, 20, 16, 59);
        await SendAsync(province);

        await GiveAsync(province, new DateOnly(2021, 5, 30));
        var row = Assert.Single((await TableAsync(province)).Rows);

        Assert.Equal((ReportStanding.Sent, 1, 1), (row.Standing, row.Counts.NotYetDue, row.Counts.Total));
    }

    [Theory, BothDatabases]
    public async Task One_click_reminds_all_and_the_day_s_page_of_the_unit_shows_it_until_it_sends(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await GiveAsync(province, new DateOnly(2021, 4, 30));

        office.Clock.SetTo(2021, 4, 19);
        Assert.Equal(["radar.not-due"], Codes(await RemindAsync(province, province.Tracker)));
        office.Clock.SetTo(2021, 4, 20, 17);
        Assert.Equal(["radar.not-following"], Codes(await RemindAsync(province, province.Specialist)));
        Assert.Equal(1, (await RemindAsync(province, province.Tracker)).Value);
        Assert.Equal(1, (await RemindAsync(province, province.Tracker)).Value);
        Assert.Equal("Phòng Văn hóa và Thông tin", Assert.Single(await WaitingAsync(province)).UnitName);
        await SendAsync(province);
        Assert.Empty(await WaitingAsync(province));
    }

    [Theory, BothDatabases]
    public async Task The_summary_is_drafted_for_the_head_and_names_who_is_missing(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await GiveAsync(province, new DateOnly(2021, 4, 30));
        office.Clock.SetTo(2021, 4, 21);

        Assert.Equal(["radar.not-following"], Codes(await DraftAsync(province, province.Specialist)));
        var id = (await DraftAsync(province, province.Tracker)).Value;
        var draft = (await office.RunAsync((OutgoingQueries queries) => queries.FindAsync(province.Tracker, id, default)))!;
        var printed = await office.MakeAsync((ReportRadar radar) => radar.PrintAsync(null, "H56.25", April, default));

        Assert.Equal(("Báo cáo", OutgoingState.Draft, "van-ban.docx"), (draft.TypeName, draft.State, draft.Main!.Name));
        Assert.Equal("1|Phòng Văn hóa và Thông tin|Chưa gửi", string.Join('|', printed.Table.Rows.First().Cells.Select(cell => cell.Show(printed.Table.Numbers))));
    }

    [Fact]
    public void A_chart_is_sound_xml_and_its_bars_are_as_long_as_their_figures()
    {
        var chart = new BarChart("Kết quả <từng> đơn vị", [new("Xong", "#165c37", "#fff"), new("Còn", "#fff", "#000")], [new("Sở A & B", [30, 10]), new("Sở C", [0, 20])]);

        var bars = XDocument.Parse(chart.ToSvg()).Descendants().Where(element => element.Name.LocalName == "rect" && (string?)element.Attribute("height") == "18")
            .Select(element => double.Parse((string)element.Attribute("width")!, System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(3, bars.Count);
        Assert.Equal(3, bars[0] / bars[1], 2);
        Assert.Equal(2, bars[2] / bars[1], 2);
    }

    private static (ReportStanding, int) One(RadarTable table)
    {
        var row = Assert.Single(table.Rows);
        return (row.Standing, row.Unexplained);
    }

    private static Task<Id<Directive>> GiveAsync(Province province, DateOnly due) => new TaskBook(province).OpenAsync(due);

    private static async Task<ReportArea> AreaAsync(Province province, Id<Organization> unit) =>
        await province.Office.MakeAsync((ReportScope scope) => scope.FindAsync(null, unit, default));

    private static async Task<RadarTable> TableAsync(Province province)
    {
        var area = await AreaAsync(province, province.District);
        return await province.Office.RunAsync((ReportRadar radar) => radar.MakeAsync(area, April, default));
    }

    private static async Task ExplainAsync(Province province)
    {
        var area = await AreaAsync(province, province.Culture);
        var late = (await province.Office.RunAsync((MonthlyReport report) => report.MakeAsync(area, April, default))).In(MonthlySection.Overdue)[0].Assignment;
        await province.Office.MustAsync((ExplainOverdue explain) => explain.RunAsync(
            province.Specialist, new ExplainOverdue.Input(late, April, new OverdueReason("Chờ số liệu", "Cử tổ công tác", new DateOnly(2021, 4, 27))), default));
    }

    private static Task<Id<SentReport>> SendAsync(Province province) => province.Office.MakeAsync((SendMonthlyReport send) =>
        send.RunAsync(province.HeadOfCulture, new SendMonthlyReport.Input(province.Culture, April, ""), default));

    private static Task<Outcome<int>> RemindAsync(Province province, Actor actor) => province.Office.RunAsync((RemindReports remind) =>
        remind.RunAsync(actor, new RemindReports.Input(province.District, April), default));

    private static Task<Outcome<Id<OutgoingDocument>>> DraftAsync(Province province, Actor actor) => province.Office.RunAsync((DraftSummary draft) =>
        draft.RunAsync(actor, new DraftSummary.Input(province.District, April), default));

    private static Task<IReadOnlyList<ReminderList.Line>> WaitingAsync(Province province) =>
        province.Office.RunAsync((ReminderList list) => list.WaitingAsync(province.HeadOfCulture, default));

    private static string[] Codes(Outcome outcome) => [.. outcome.Refusals.Select(refusal => refusal.Code)];
}
