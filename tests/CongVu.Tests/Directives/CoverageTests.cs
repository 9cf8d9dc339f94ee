using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Confirming;
using CongVu.Directives.Coverage;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.TestOffice;

namespace CongVu.Tests.Directives;

public sealed class CoverageTests
{
    private static readonly Period Days = Period.Of(new DateOnly(2021, 4, 1), new DateOnly(2021, 4, 30));

    [Theory, BothDatabases]
    public async Task A_document_that_directs_waits_until_its_tasks_are_entered_or_somebody_says_why_not(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var documents = new[]
        {
            await RegisterAsync(province, "125/TB-UBND", "Giao Phòng Nội vụ rà soát danh sách cán bộ, báo cáo trước ngày 20/4/2021."),
            await RegisterAsync(province, "126/TB-UBND", "Giao Phòng Văn hóa và Thông tin báo cáo tình hình trước ngày 15/4/2021."),
            await RegisterAsync(province, "127/TB-UBND", "Thông báo lịch tiếp công dân của lãnh đạo."),
        };

        Assert.Equal(documents.Length, await office.RunAsync((ReadForDuties read) => read.RunOnceAsync(default)));
        Assert.Equal(0, await office.RunAsync((ReadForDuties read) => read.RunOnceAsync(default)));
        Assert.Equal(new CoverageQueries.Figure(2, 0, 0), await CountAsync(province));
        var reading = (await office.RunAsync((ProposeDirectives propose) => propose.ReadAsync(province.Tracker, documents[0].Value, default)))!;
        await office.MustAsync((ConfirmDirectives confirm) => confirm.RunAsync(province.Tracker, new ConfirmDirectives.Input(
            documents[0].Value, [new ConfirmDirectives.Line(reading.Lines[0].Content, [new AssignedUnit(province.Culture, AssignmentRole.Lead, DeadlineChoice.None)])]), default));

        Assert.Equal(["directive.reason-missing"], TaskBook.Codes(await AnswerAsync(province, documents[1].Value, "")));
        Assert.Equal(["coverage.has-tasks"], TaskBook.Codes(await AnswerAsync(province, documents[0].Value)));
        Assert.True((await AnswerAsync(province, documents[1].Value)).IsDone);
        Assert.Equal(["coverage.answered-already"], TaskBook.Codes(await AnswerAsync(province, documents[1].Value)));

        var figure = await CountAsync(province);
        Assert.Equal((2, 1, 1, 0, 100m), (figure.Directing, figure.Entered, figure.SetAside, figure.Missing, figure.Share!.Value));
        var aside = Assert.Single(await office.RunAsync((CoverageQueries queries) => queries.ListAsync(province.Tracker, Days, CoverageQueries.Show.SetAside, default)));
        Assert.Equal((documents[1].Value, "Chỉ nhắc lại quy định chung"), (aside.Document, aside.Reason));
        Assert.Empty(await office.RunAsync((CoverageQueries queries) => queries.ListAsync(province.Stranger, Days, CoverageQueries.Show.SetAside, default)));
    }

    private static Task<Id<IncomingDocument>> RegisterAsync(Province province, string code, string words) => province.Office.MakeAsync((RegisterIncoming register) => register.RunAsync(
        province.Clerk,
        new RegisterIncoming.Input(province.District, null, IncomingOrigin.Scanned,
            new IncomingCard(null, "UBND tỉnh", code, new DateOnly(2021, 4, 2), "Thông báo", $"Thông báo số {code}"), [Papers.PdfFile("tb.pdf", words)]), default));

    private static Task<CoverageQueries.Figure> CountAsync(Province province) =>
        province.Office.RunAsync((CoverageQueries queries) => queries.CountAsync(province.Tracker, Days, default));

    private static Task<Outcome> AnswerAsync(Province province, Guid document, string reason = "Chỉ nhắc lại quy định chung") =>
        province.Office.DoAsync((AnswerNoTask answer) => answer.RunAsync(province.Tracker, new AnswerNoTask.Input(document, reason), default));
}
