using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.Monthly;
using CongVu.Reports.Radar;
using CongVu.TestOffice;
using CongVu.Tests.Directives;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Reports;

public sealed class SentReportTests
{
    private static readonly Period April = MonthlyPeriods.Of(2021, 4);

    [Theory, BothDatabases]
    public async Task A_correction_stands_beside_the_frozen_figure_in_report_radar_and_summary(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var task = await SendAsync(province);

        office.Clock.SetTo(2021, 4, 22);
        Assert.True((await CorrectAsync(province, task, MonthlySection.Done)).IsDone);
        Assert.True((await CorrectAsync(province, task, MonthlySection.ExtensionAsked)).IsDone);
        var table = await TableAsync(province);
        var row = Assert.Single((await RadarAsync(province)).Rows);
        var summary = await office.MakeAsync((ReportRadar radar) => radar.PrintAsync(null, "H56.25", April, default));

        Assert.Equal([MonthlySection.NotYetDue], table.Items.Select(item => item.Section));
        Assert.Equal([(MonthlySection.NotYetDue, MonthlySection.Done), (MonthlySection.Done, MonthlySection.ExtensionAsked)], table.Corrections.Select(note => (note.From, note.To)));
        Assert.StartsWith("Đính chính ngày 22/4/2021: mục II thành mục I; ghi nhầm", table.NoteOf(task), StringComparison.Ordinal);
        Assert.Equal((2, new SectionCounts(0, 1, 0, 0), new SectionCounts(0, 0, 0, 1)), (row.Corrections, row.Counts, row.Corrected));
        Assert.Contains(summary.Table.Notes, note => note.Contains("đính chính 2 nội dung", StringComparison.Ordinal));
        Assert.Contains(MonthlySheet.Print(table).Table.Rows, line => line.Cells.Count == 7 && line.Cells[6].Show(summary.Table.Numbers).StartsWith("Đính chính", StringComparison.Ordinal));
    }

    [Theory, BothDatabases]
    public async Task Corrections_are_refused_to_others_before_sending_and_without_anything_corrected(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var nothing = new Id<Assignment>(Guid.Empty);

        Assert.Equal(["monthly.not-sent"], Codes(await CorrectAsync(province, nothing, MonthlySection.Done)));
        var task = await SendAsync(province);
        Assert.Equal(["monthly.not-head"], Codes(await CorrectAsync(province, task, MonthlySection.Done, province.Specialist)));
        Assert.Equal(["monthly.task-unknown"], Codes(await CorrectAsync(province, nothing, MonthlySection.Done)));
        Assert.Equal(["monthly.nothing-corrected"], Codes(await CorrectAsync(province, task, MonthlySection.NotYetDue)));
        Assert.Equal(["monthly.reason-missing"], Codes(await CorrectAsync(province, task, MonthlySection.Done, reason: " ")));
        Assert.Equal(["report.no-such-agency"], Codes(await CorrectAsync(province, task, MonthlySection.Done, province.CommuneChairman)));
        Assert.True((await CorrectAsync(province, task, MonthlySection.Done)).IsDone);
        Assert.Equal(["monthly.nothing-corrected"], Codes(await CorrectAsync(province, task, MonthlySection.Done)));
    }

    [Theory, BothDatabases]
    public async Task What_was_sent_and_what_was_corrected_cannot_be_rewritten_in_the_database(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var task = await SendAsync(province);
        Assert.True((await CorrectAsync(province, task, MonthlySection.Done)).IsDone);

        await using var scope = office.Scope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync("UPDATE sent_reports SET content = ''"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync("UPDATE report_corrections SET reason = ''"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync("DELETE FROM report_corrections"));
    }

    [Theory, BothDatabases]
    public async Task A_sent_report_goes_out_as_a_signed_numbered_document_to_who_gave_the_tasks(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await GiveToCommuneAsync(province);
        office.Clock.SetTo(2021, 4, 20, 9);
        Assert.Equal(["monthly.not-sent"], Codes(await DraftAsync(province, province.CommuneClerk)));
        await office.MakeAsync((SendMonthlyReport send) => send.RunAsync(province.CommuneChairman, new SendMonthlyReport.Input(province.Commune, April, "Đề nghị tập huấn"), default));

        var id = (await DraftAsync(province, province.CommuneClerk)).Value;
        Assert.Equal(["monthly.letter-exists"], Codes(await DraftAsync(province, province.CommuneClerk)));
        await IssueAsync(province, id);
        var issued = (await office.RunAsync((OutgoingQueries queries) => queries.FindAsync(province.CommuneClerk, id, default)))!;
        var arrived = await office.RunAsync((IncomingQueries queries) => queries.ListAsync(province.Clerk, IncomingTab.ToTakeIn, null, 10, default));

        Assert.Equal(("Báo cáo", OutgoingState.Issued, "Thao Văn Dia"), (issued.TypeName, issued.State, issued.SignerName));
        Assert.Equal([province.District], issued.Recipients.Select(recipient => recipient.OrganizationId));
        Assert.Contains(arrived, document => document.Code == issued.Code);
        Assert.Contains(await HistoryAsync(province), words => words.StartsWith("Phát hành báo cáo bằng văn bản số", StringComparison.Ordinal));
    }

    [Theory, BothDatabases]
    public async Task A_unit_without_a_seal_of_its_own_gets_no_document_and_strangers_sign_none(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await SendAsync(province);

        var ofUnit = await office.RunAsync((DraftMonthlyLetter draft) => draft.RunAsync(
            province.HeadOfCulture, new DraftMonthlyLetter.Input(province.Culture, April, Province.PostOf(province.Chairman, Role.Leader)), default));
        await office.MakeAsync((SendMonthlyReport send) => send.RunAsync(province.CommuneChairman, new SendMonthlyReport.Input(province.Commune, April, ""), default));
        var byOther = await office.RunAsync((DraftMonthlyLetter draft) => draft.RunAsync(
            province.CommuneClerk, new DraftMonthlyLetter.Input(province.Commune, April, Province.PostOf(province.Chairman, Role.Leader)), default));

        Assert.Contains("monthly.not-agency", Codes(ofUnit));
        Assert.Equal(["draft.signer-cannot-sign"], Codes(byOther));
        Assert.True((await DraftAsync(province, province.CommuneClerk)).IsDone);
    }

    private static async Task<Id<Assignment>> SendAsync(Province province)
    {
        var book = new TaskBook(province);
        var task = await book.PartAsync(await book.OpenAsync(new DateOnly(2021, 4, 30)));
        province.Office.Clock.SetTo(2021, 4, 20, 9);
        await province.Office.MakeAsync((SendMonthlyReport send) => send.RunAsync(province.HeadOfCulture, new SendMonthlyReport.Input(province.Culture, April, ""), default));
        return (await TableAsync(province)).Items.Single().Assignment;
    }

    private static Task GiveToCommuneAsync(Province province) =>
        new TaskBook(province).OpenAsync(new AssignedUnit(province.Commune, AssignmentRole.Lead, TaskBook.Until(new DateOnly(2021, 4, 30))));

    private static async Task IssueAsync(Province province, Id<OutgoingDocument> id)
    {
        var office = province.Office;
        await office.MustAsync((SubmitDraft submit) => submit.RunAsync(province.CommuneClerk, new SubmitDraft.Input(id, 0), default));
        await office.MustAsync((SignDocument sign) => sign.RunAsync(province.CommuneChairman, new SignDocument.Input(id, 1, Province.Pin), default));
        await office.MustAsync((IssueDocument issue) => issue.RunAsync(province.CommuneClerk, new IssueDocument.Input(id, 2, Province.Pin), default));
    }

    private static async Task<IReadOnlyList<string>> HistoryAsync(Province province)
    {
        await using var scope = province.Office.Scope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();
        var sent = await db.Set<SentReport>().AsNoTracking().SingleAsync();
        return [.. (await province.Office.RunAsync((Histories histories) => histories.OfAsync(sent.Id, default))).Select(line => line.Words)];
    }

    private static Task<Outcome<Id<OutgoingDocument>>> DraftAsync(Province province, Actor actor) => province.Office.RunAsync((DraftMonthlyLetter draft) =>
        draft.RunAsync(actor, new DraftMonthlyLetter.Input(province.Commune, April, Province.PostOf(province.CommuneChairman, Role.Leader)), default));

    private static async Task<Outcome> CorrectAsync(Province province, Id<Assignment> task, MonthlySection section, Actor? actor = null, string reason = "ghi nhầm") =>
        await province.Office.RunAsync((CorrectReport correct) =>
            correct.RunAsync(actor ?? province.HeadOfCulture, new CorrectReport.Input(province.Culture, April, task, section, reason), default));

    private static async Task<MonthlyTable> TableAsync(Province province)
    {
        var area = await province.Office.MakeAsync((ReportScope scope) => scope.FindAsync(null, province.Culture, default));
        return await province.Office.RunAsync((MonthlyReport report) => report.MakeAsync(area, April, default));
    }

    private static async Task<RadarTable> RadarAsync(Province province)
    {
        var area = await province.Office.MakeAsync((ReportScope scope) => scope.FindAsync(null, province.District, default));
        return await province.Office.RunAsync((ReportRadar radar) => radar.MakeAsync(area, April, default));
    }

    private static string[] Codes(Outcome outcome) => [.. outcome.Refusals.Select(refusal => refusal.Code)];
}
