using CongVu.Calendar;
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
    private static readonly Refusal NoSuchMonth = new(
        "report.no-such-month", "Tháng báo cáo không hợp lệ.", "Gửi `year` và `month` của kỳ báo cáo, ví dụ 2021 và 3.") { Field = "Month" };

    /// <summary>Why a task was late, in the report of a month.</summary>
    internal sealed record Explanation(Id<Assignment> Assignment, int Year, int Month, OverdueReason Reason);

    /// <summary>A unit's report of a month.</summary>
    internal sealed record Sending(Id<Organization> Unit, int Year, int Month, string Proposals);

    /// <summary>The reports of an agency's units of a month.</summary>
    internal sealed record MonthOfUnits(Id<Organization> Agency, int Year, int Month);

    public void Map(RouteGroupBuilder api)
    {
        api.MapAct<RemindReports, MonthOfUnits>("/reports/monthly/remind", async (act, actor, input, cancel) => MonthOf(input.Year, input.Month) is { } month
            ? await act.RunAsync(actor, new RemindReports.Input(input.Agency, month), cancel)
            : NoSuchMonth).Does("Nhắc các đơn vị chưa gửi báo cáo");
        api.MapMaking<DraftSummary, MonthOfUnits, OutgoingDocument>("/reports/monthly/summary", OutgoingApi.Collection, (act, actor, input, cancel) => MonthOf(input.Year, input.Month) is { } month
            ? act.RunAsync(actor, new DraftSummary.Input(input.Agency, month), cancel)
            : Task.FromResult<Outcome<Id<OutgoingDocument>>>(NoSuchMonth)).Makes("Lập dự thảo tổng hợp trình Chủ tịch");
        api.MapGet("/reports/signing", SigningAsync).Reads<byte[]>("Bảng gửi, nhận văn bản điện tử có ký số của một cơ quan, một tháng");
        api.MapGet("/reports/directives", DirectivesAsync).Reads<byte[]>("Bảng theo dõi ý kiến chỉ đạo của một cơ quan, một tháng");
        api.MapGet("/reports/monthly", MonthlyAsync).Reads<byte[]>("Báo cáo tháng của một đơn vị");
        api.MapAct<ExplainOverdue, Explanation>("/reports/monthly/explain", (act, actor, input, cancel) => MonthOf(input.Year, input.Month) is { } month
            ? act.RunAsync(actor, new ExplainOverdue.Input(input.Assignment, month, input.Reason), cancel)
            : Task.FromResult<Outcome>(NoSuchMonth)).Does("Giải trình một nhiệm vụ quá hạn");
        api.MapMaking<SendMonthlyReport, Sending, SentReport>("/reports/monthly/send", "reports", (act, actor, input, cancel) => MonthOf(input.Year, input.Month) is { } month
            ? act.RunAsync(actor, new SendMonthlyReport.Input(input.Unit, month, input.Proposals), cancel)
            : Task.FromResult<Outcome<Id<SentReport>>>(NoSuchMonth)).Makes("Gửi báo cáo tháng, chốt số liệu");
    }

    private static Task<IResult> SigningAsync(
        string agency, int year, int month, HttpContext http, [FromServices] SigningReport report, [FromServices] ApiActs acts, CancellationToken cancel, ReportFormat format = ReportFormat.Json) =>
        AnswerAsync(http, format, WholeMonth(year, month), period => report.PrintAsync(acts.Actor, agency, period, cancel));

    private static Task<IResult> DirectivesAsync(
        string agency, int year, int month, DateOnly? asOf, HttpContext http, [FromServices] DirectiveReport report, [FromServices] ApiActs acts, CancellationToken cancel, ReportFormat format = ReportFormat.Json) =>
        AnswerAsync(http, format, WholeMonth(year, month), period => report.PrintAsync(acts.Actor, agency, period, asOf ?? period.LastDay, cancel));

    private static Task<IResult> MonthlyAsync(
        string agency, int year, int month, HttpContext http, [FromServices] MonthlyReport report, [FromServices] ApiActs acts, CancellationToken cancel, ReportFormat format = ReportFormat.Json) =>
        AnswerAsync(http, format, MonthOf(year, month), period => report.PrintAsync(acts.Actor, agency, period, cancel));

    private static async Task<IResult> AnswerAsync(HttpContext http, ReportFormat format, Period? period, Func<Period, Task<Outcome<PrintedReport>>> print)
    {
        var printed = period is null ? NoSuchMonth : await print(period);
        if (!printed.IsDone)
        {
            return Problems.Of(http, printed);
        }

        var content = new MemoryStream();
        printed.Value.Write(format, content);
        return Results.File(content.ToArray(), PrintedReport.MediaTypeOf(format), printed.Value.FileName(format));
    }

    private static Period? MonthOf(int year, int month) => IsMonth(year, month) ? MonthlyPeriods.Of(year, month) : null;

    private static Period? WholeMonth(int year, int month) => IsMonth(year, month) ? PeriodRule.Of("month").Containing(new DateOnly(year, month, 1)) : null;

    private static bool IsMonth(int year, int month) => year is > 1990 and < 2100 && month is >= 1 and <= 12;
}
