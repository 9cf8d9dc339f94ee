using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Closing;
using CongVu.Directives.Figures;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.TestOffice;

namespace CongVu.Tests.Directives;

public sealed class ThreadTests
{
    [Theory, BothDatabases]
    public async Task A_letter_is_directed_reported_done_and_accepted_and_is_completed_with_it(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var letter = await Letters.RegisterAsync(province);

        var id = await office.MakeAsync((DirectIncoming direct) => direct.RunAsync(province.Chairman, new DirectIncoming.Input(
            letter, 0, "Phòng VH-TT tham mưu trả lời", [new AssignedUnit(province.Culture, AssignmentRole.Lead, DeadlineChoice.In(3, TermUnit.WorkingDays))]), default));

        var incoming = await office.RunAsync((IncomingQueries queries) => queries.FindAsync(province.Specialist, letter, default));
        Assert.Equal((IncomingState.InProgress, new DateOnly(2021, 4, 8)), (incoming!.State, incoming.Card.DueDate));
        var detail = await office.RunAsync((DirectiveQueries queries) => queries.FindAsync(province.Specialist, id, default));
        var part = Assert.Single(detail!.Parts);
        await office.MakeAsync((ReportDone report) => report.RunAsync(province.Specialist, new ReportDone.Input(part.Id, part.Version, "Đã xong", []) { Product = "Biểu số liệu" }, default));
        detail = await office.RunAsync((DirectiveQueries queries) => queries.FindAsync(province.Tracker, id, default));
        await office.MustAsync((AcceptReport accept) => accept.RunAsync(province.Tracker, new AcceptReport.Input(part.Id, detail!.Parts[0].Version, "Đã kiểm tra biểu, đủ số liệu"), default));
        incoming = await office.RunAsync((IncomingQueries queries) => queries.FindAsync(province.Specialist, letter, default));
        Assert.Equal(IncomingState.Completed, incoming!.State);
        var figures = await office.RunAsync((DirectiveClasses queries) => queries.CountAsync(province.Tracker, new TaskFilter(TaskScope.Tracking, new DateOnly(2021, 4, 5)), default));
        Assert.Equal(1, figures.DoneOnTime);
        Assert.True(figures.AddsUp);
        foreach (var key in Enum.GetValues<FigureKey>())
        {
            Assert.Single(await office.RunAsync((DirectiveClasses queries) => queries.ByAsync(province.Tracker, new TaskFilter(TaskScope.Tracking, new DateOnly(2021, 4, 5)), key, default)));
        }

        Assert.Single(await office.RunAsync((DirectiveQueries queries) => queries.ListAsync(province.Tracker, new TaskFilter(TaskScope.Tracking, new DateOnly(2021, 4, 5)) { Field = "", Leader = "Vi Văn Thắng" }, 1, 25, default)));
    }
}

internal static class Letters
{
    public static Task<Id<IncomingDocument>> RegisterAsync(Province province) => province.Office.MakeAsync((RegisterIncoming register) => register.RunAsync(
        province.Clerk,
        new RegisterIncoming.Input(province.District, null, IncomingOrigin.Scanned,
            new IncomingCard(null, "Sở Thông tin và Truyền thông", "698/STTTT-CNTT", new DateOnly(2021, 4, 2), "Công văn", "V/v báo cáo tình hình"),
            [Papers.PdfFile("tep.pdf", "Kính gửi")]), default));
}
