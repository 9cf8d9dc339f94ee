using CongVu.Directives;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.DirectiveFigures;
using CongVu.Reports.Monthly;
using CongVu.Reports.Radar;
using CongVu.Reports.SigningRates;
using CongVu.Web.Documents;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports;

/// <summary>Reports as files and figures, and a unit's own monthly report, for other systems (báo cáo).</summary>
internal sealed class ReportsApi : IApiPart
{
    /// <summary>Why a task was late, in the report of a month.</summary>
    internal sealed record Explanation(Id<Assignment> Assignment, int Year, int Month, OverdueReason Reason);

    /// <summary>A unit's report of a month.</summary>
    internal sealed record Sending(Id<Organization> Unit, int Year, int Month, string Proposals);

    /// <summary>The reports of an agency's units of a month.</summary>
    internal sealed record MonthOfUnits(Id<Organization> Agency, int Year, int Month);

    public void Map(RouteGroupBuilder api)
    {
        api.MapAct<RemindReports, MonthOfUnits>("/reports/monthly/remind", async (act, actor, input, cancel) => ReportAnswers.MonthOf(input.Year, input.Month) is { } month
            ? await act.RunAsync(actor, new RemindReports.Input(input.Agency, month), cancel)
            : ReportAnswers.NoSuchMonth).Does("Nhắc các đơn vị chưa gửi báo cáo");
        api.MapMaking<DraftSummary, MonthOfUnits, OutgoingDocument>("/reports/monthly/summary", OutgoingApi.Collection, (act, actor, input, cancel) => ReportAnswers.MonthOf(input.Year, input.Month) is { } month
            ? act.RunAsync(actor, new DraftSummary.Input(input.Agency, month), cancel)
            : Task.FromResult<Outcome<Id<OutgoingDocument>>>(ReportAnswers.NoSuchMonth)).Makes("Lập dự thảo tổng hợp trình Chủ tịch");
        api.MapGet("/reports/signing", SigningAsync).Reads<byte[]>("Bảng gửi, nhận văn bản điện tử có ký số của một cơ quan, một tháng");
        api.MapGet("/reports/directives", DirectivesAsync).Reads<byte[]>("Bảng theo dõi ý kiến chỉ đạo của một cơ quan, một tháng");
        api.MapGet("/reports/monthly", MonthlyAsync).Reads<byte[]>("Báo cáo tháng của một đơn vị");
        api.MapAct<ExplainOverdue, Explanation>("/reports/monthly/explain", (act, actor, input, cancel) => ReportAnswers.MonthOf(input.Year, input.Month) is { } month
            ? act.RunAsync(actor, new ExplainOverdue.Input(input.Assignment, month, input.Reason), cancel)
            : Task.FromResult<Outcome>(ReportAnswers.NoSuchMonth)).Does("Giải trình một nhiệm vụ quá hạn");
        api.MapMaking<SendMonthlyReport, Sending, SentReport>("/reports/monthly/send", "reports", (act, actor, input, cancel) => ReportAnswers.MonthOf(input.Year, input.Month) is { } month
            ? act.RunAsync(actor, new SendMonthlyReport.Input(input.Unit, month, input.Proposals), cancel)
            : Task.FromResult<Outcome<Id<SentReport>>>(ReportAnswers.NoSuchMonth)).Makes("Gửi báo cáo tháng, chốt số liệu");
    }

    private static Task<IResult> SigningAsync(
        string agency, int year, int month, HttpContext http, [FromServices] SigningReport report, [FromServices] ApiActs acts, CancellationToken cancel, ReportFormat format = ReportFormat.Json) =>
        ReportAnswers.AnswerAsync(http, format, ReportAnswers.WholeMonth(year, month), period => report.PrintAsync(acts.Actor, agency, period, cancel));

    private static Task<IResult> DirectivesAsync(
        string agency, int year, int month, DateOnly? asOf, HttpContext http, [FromServices] DirectiveReport report, [FromServices] ApiActs acts, CancellationToken cancel, ReportFormat format = ReportFormat.Json) =>
        ReportAnswers.AnswerAsync(http, format, ReportAnswers.WholeMonth(year, month), period => report.PrintAsync(acts.Actor, agency, period, asOf ?? period.LastDay, cancel));

    private static Task<IResult> MonthlyAsync(
        string agency, int year, int month, HttpContext http, [FromServices] MonthlyReport report, [FromServices] ApiActs acts, CancellationToken cancel, ReportFormat format = ReportFormat.Json) =>
        ReportAnswers.AnswerAsync(http, format, ReportAnswers.MonthOf(year, month), period => report.PrintAsync(acts.Actor, agency, period, cancel));
}
