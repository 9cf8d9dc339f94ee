using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.Monthly;
using CongVu.TestOffice;
using CongVu.Tests.Directives;
using CongVu.Tests.Documents.Reading;

namespace CongVu.Tests.Reports;

public sealed class MonthlyReportTests
{
    private static readonly Period April = MonthlyPeriods.Of(2021, 4);
    private static readonly OverdueReason Reason = new("Chờ số liệu của các xã", "Cử tổ công tác xuống xã", new DateOnly(2021, 4, 27));

    [Theory, BothDatabases]
    public async Task Each_task_stands_in_one_section_and_the_form_has_its_seven_columns(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await GiveTasksAsync(province);

        var table = await TableAsync(province);

        Assert.Equal([1, 2, 1, 1], Enum.GetValues<MonthlySection>().Select(section => table.In(section).Count));
        Assert.Equal(5, table.Items.Select(item => item.Assignment).Distinct().Count());
        Assert.Equal("Chưa hoàn thành; đã có văn bản xin gia hạn số 15/CV-VHTT ngày 05/4/2021", table.In(MonthlySection.ExtensionAsked)[0].Result);
        Assert.Equal("125/TB-UBND ngày 02/4/2021", table.Items[0].Source);
        var sheet = MonthlySheet.Print(table).Table;
        Assert.Equal("(Từ ngày 20/3/2021 đến ngày 20/4/2021)", sheet.Subtitle);
        Assert.Equal(7, sheet.Columns.Count);
        Assert.Equal(["I", "1", "II", "1", "2", "III", "1", "IV", "1"], sheet.Rows.Select(row => row.Cells[0].Show(sheet.Numbers)));
    }

    [Theory, BothDatabases]
    public async Task The_form_of_Ha_Tinh_comes_out_cell_by_cell(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await GiveTasksAsync(province);
        Assert.True((await ExplainAsync(province, (await TableAsync(province)).In(MonthlySection.Overdue)[0].Assignment, Reason)).IsDone);

        var sheet = MonthlySheet.Print(await TableAsync(province)).Table;

        const string Task = "Tham mưu văn bản trả lời|125/TB-UBND ngày 02/4/2021";
        Assert.Equal(
        [
            "I|Các nội dung đã hoàn thành", $"1|{Task}|10/4/2021|Đã hoàn thành: Biểu số liệu||",
            "II|Các nội dung chưa đến hạn", $"1|{Task}|30/4/2021|Chưa hoàn thành||", $"2|{Task}|Không có thời hạn|Chưa hoàn thành||",
            "III|Các nội dung chưa hoàn thành nhưng đã quá hạn",
            $"1|{Task}|12/4/2021|Chưa hoàn thành|Nguyên nhân: Chờ số liệu của các xã. Phương án xử lý: Cử tổ công tác xuống xã. Dự kiến hoàn thành: 27/4/2021.|",
            "IV|Các nội dung đơn vị đã có văn bản xin gia hạn", $"1|{Task}|14/4/2021|Chưa hoàn thành; đã có văn bản xin gia hạn số 15/CV-VHTT ngày 05/4/2021||",
        ], sheet.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Show(sheet.Numbers)))));
    }

    [Fact]
    public void Columns_and_sections_of_the_form_stand_in_the_letter_of_Ha_Tinh()
    {
        var letter = Letters(Seeds.Read(Seeds.HaTinh));
        var form = MonthlySheet.Print(new MonthlyTable(default, "", "Kỳ", "", default, default, [])).Table;

        Assert.All(form.Columns.Select(column => column.Title).Concat(Enum.GetValues<MonthlySection>().Select(section => section.InWords())),
            words => Assert.Contains(Letters(words), letter, StringComparison.Ordinal));
    }

    [Theory, BothDatabases]
    public async Task What_was_done_before_the_period_is_not_reported_again(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await GiveTasksAsync(province);

        var next = await TableAsync(province, MonthlyPeriods.Of(2021, 5));

        Assert.Empty(next.In(MonthlySection.Done));
        Assert.Equal(4, next.Items.Count);
    }

    [Theory, BothDatabases]
    public async Task A_late_task_without_cause_remedy_and_day_holds_the_report_back(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await GiveTasksAsync(province);
        var late = (await TableAsync(province)).In(MonthlySection.Overdue)[0].Assignment;

        Assert.Equal(["monthly.unexplained"], Codes(await SendAsync(province, province.HeadOfCulture)));
        Assert.Equal(["monthly.cause-missing", "monthly.remedy-missing", "monthly.expected-in-past"],
            Codes(await ExplainAsync(province, late, new OverdueReason(" ", "", new DateOnly(2021, 4, 19)))));
        Assert.True((await ExplainAsync(province, late, Reason with { ExpectedOn = new DateOnly(2021, 4, 20) })).IsDone);
        Assert.True((await ExplainAsync(province, late, Reason)).IsDone);
        Assert.True((await SendAsync(province, province.HeadOfCulture)).IsDone);
    }

    [Theory, BothDatabases]
    public async Task Only_the_head_sends_it_once_and_not_before_the_period_is_over(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;

        office.Clock.SetTo(2021, 4, 19);
        Assert.Equal(["monthly.period-not-over"], Codes(await SendAsync(province, province.HeadOfCulture)));
        office.Clock.SetTo(2021, 4, 20);
        Assert.Equal(["monthly.not-head"], Codes(await SendAsync(province, province.Specialist)));
        Assert.Equal(["report.no-such-agency"], Codes(await SendAsync(province, province.CommuneChairman)));
        Assert.True((await SendAsync(province, province.HeadOfCulture)).IsDone);
        Assert.Equal(["monthly.already-sent"], Codes(await SendAsync(province, province.HeadOfCulture)));
    }

    [Theory, BothDatabases]
    public async Task What_was_sent_stays_as_it_was_whatever_becomes_of_the_tasks(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var late = await GiveTasksAsync(province);
        Assert.True((await ExplainAsync(province, (await TableAsync(province)).In(MonthlySection.Overdue)[0].Assignment, Reason)).IsDone);
        Assert.True((await SendAsync(province, province.HeadOfCulture)).IsDone);
        var sent = await TableAsync(province);

        await CloseAsync(new TaskBook(province), province, late);
        var after = await TableAsync(province);

        Assert.NotNull(sent.SentAt);
        Assert.Equal("Lương Văn Sơn", sent.SignerName);
        Assert.Equal(sent.Items, after.Items);
        Assert.Single(after.In(MonthlySection.Overdue));
        Assert.Equal(["monthly.already-sent"], Codes(await ExplainAsync(province, sent.In(MonthlySection.Overdue)[0].Assignment, Reason)));
    }

    // Done, not yet due, without deadline, late, asked for more time; then it is the 20th. Gives the late one.
    private static async Task<Id<Directive>> GiveTasksAsync(Province province)
    {
        var book = new TaskBook(province);
        var done = await book.OpenAsync(new DateOnly(2021, 4, 10));
        await book.OpenAsync(new DateOnly(2021, 4, 30));
        await book.OpenAsync(due: null);
        var late = await book.OpenAsync(new DateOnly(2021, 4, 12));
        var asked = await book.OpenAsync(new DateOnly(2021, 4, 14));
        Assert.True((await book.AskAsync(province.HeadOfCulture, await book.PartAsync(asked), new DateOnly(2021, 5, 14))).IsDone);
        province.Office.Clock.SetTo(2021, 4, 8);
        await CloseAsync(book, province, done);
        province.Office.Clock.SetTo(2021, 4, 20);
        return late;
    }

    private static async Task CloseAsync(TaskBook book, Province province, Id<Directive> id)
    {
        Assert.True((await book.ReportAsync(province.Specialist, await book.PartAsync(id))).IsDone);
        Assert.True((await book.AcceptAsync(province.Tracker, await book.PartAsync(id))).IsDone);
    }

    private static async Task<MonthlyTable> TableAsync(Province province, Period? period = null)
    {
        var area = await province.Office.MakeAsync((ReportScope scope) => scope.FindAsync(null, province.Culture, default));
        return await province.Office.RunAsync((MonthlyReport report) => report.MakeAsync(area, period ?? April, default));
    }

    private static Task<Outcome> ExplainAsync(Province province, Id<Assignment> assignment, OverdueReason reason) =>
        province.Office.DoAsync((ExplainOverdue explain) => explain.RunAsync(province.Specialist, new ExplainOverdue.Input(assignment, April, reason), default));

    private static Task<Outcome> SendAsync(Province province, Actor actor) => province.Office.RunAsync(async (SendMonthlyReport send) =>
        (Outcome)await send.RunAsync(actor, new SendMonthlyReport.Input(province.Culture, April, ""), default));

    private static string Letters(string text) => new([.. CongVu.DocumentFormat.Text.Folding.Fold(text).Where(char.IsLetter)]);

    private static string[] Codes(Outcome outcome) => [.. outcome.Refusals.Select(refusal => refusal.Code)];
}
