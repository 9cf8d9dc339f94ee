using CongVu.Calendar;
using CongVu.Documents;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.Handling;
using CongVu.Reports.Registers;
using CongVu.Web.Directives;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports.Handling;

/// <summary>The outputs that Decree 30, annex VI, V names, as files and figures for other systems (báo cáo giải quyết, sổ đăng ký).</summary>
internal sealed class HandlingApi : IApiPart
{
    private static readonly Refusal NoSuchPeriod = new(
        "report.no-such-period", "Kỳ báo cáo không hợp lệ.", "Gửi `from` và `to`, ngày đầu không sau ngày cuối, ví dụ 2021-03-01 và 2021-03-31.") { Field = "From" };

    public void Map(RouteGroupBuilder api)
    {
        api.MapGet("/reports/handling", HandlingAsync).Reads<byte[]>("Tình hình giải quyết văn bản đến, văn bản đi của một cơ quan");
        api.MapGet("/reports/register", RegisterAsync).Reads<byte[]>("Sổ đăng ký văn bản của một cơ quan, đủ cột để in");
    }

    private static Task<IResult> HandlingAsync(
        string agency, string? unit, HandlingDirection direction, [AsParameters] Days days, HttpContext http, [FromServices] HandlingReport report, [FromServices] ApiActs acts, CancellationToken cancel,
        ReportFormat format = ReportFormat.Json) =>
        AnswerAsync(http, format, days, period => report.PrintAsync(acts.Actor, agency, unit ?? "", new HandlingReport.Choice(direction, period), cancel));

    private static Task<IResult> RegisterAsync(
        string agency, RegisterKind book, [AsParameters] Days days, HttpContext http, [FromServices] RegisterReport report, [FromServices] ApiActs acts, CancellationToken cancel,
        ReportFormat format = ReportFormat.Json) =>
        AnswerAsync(http, format, days, period => report.PrintAsync(acts.Actor, agency, book, period, cancel));

    private static async Task<IResult> AnswerAsync(HttpContext http, ReportFormat format, Days days, Func<Period, Task<Outcome<PrintedReport>>> print) =>
        TaskAddress.Between(days.From, days.To) is { } period ? await ReportAnswers.AnswerAsync(http, format, period, print) : Problems.Of(http, (Outcome)NoSuchPeriod);

    /// <summary>From and to, both counted.</summary>
    internal sealed record Days(DateOnly From, DateOnly To);
}
