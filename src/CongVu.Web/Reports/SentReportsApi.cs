using CongVu.Directives;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.Monthly;
using CongVu.Reports.Radar;
using CongVu.Reports.ScoreCards;
using CongVu.Reports.Slides;
using CongVu.Web.Documents;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports;

/// <summary>What comes after a report was sent, who has not sent it, and score cards, for other systems.</summary>
internal sealed class SentReportsApi : IApiPart
{
    /// <summary>Where a task should stand in a report that was sent.</summary>
    internal sealed record Correction(Id<Organization> Unit, int Year, int Month, Id<Assignment> Assignment, MonthlySection Section, string Reason);

    /// <summary>A sent report to be made a document.</summary>
    internal sealed record Letter(Id<Organization> Unit, int Year, int Month, Id<Post> Signer);

    public void Map(RouteGroupBuilder api)
    {
        api.MapGet("/reports/radar", RadarAsync).Reads<byte[]>("Đơn vị nào đã gửi, chưa gửi báo cáo tháng; số liệu tổng hợp, đính chính");
        api.MapGet("/reports/slides", SlidesAsync).Reads<byte[]>("Trình chiếu phiên họp tháng, tệp PDF");
        api.MapGet("/reports/score-card", ScoreCardAsync).Reads<byte[]>("Phiếu theo dõi một đơn vị, một tháng, so với tháng trước");
        api.MapGet("/reports/score-card/{kind}", ScoreListAsync).Reads<IReadOnlyList<ScoreItem>>("Danh sách sau một con số của phiếu theo dõi");
        api.MapMaking<CorrectReport, Correction, ReportCorrection>("/reports/monthly/correct", "reports", (act, actor, input, cancel) => ReportAnswers.MonthOf(input.Year, input.Month) is { } month
            ? act.RunAsync(actor, new CorrectReport.Input(input.Unit, month, input.Assignment, input.Section, input.Reason), cancel)
            : Task.FromResult<Outcome<Id<ReportCorrection>>>(ReportAnswers.NoSuchMonth)).Makes("Đính chính báo cáo tháng đã gửi");
        api.MapMaking<DraftMonthlyLetter, Letter, OutgoingDocument>("/reports/monthly/letter", OutgoingApi.Collection, (act, actor, input, cancel) => ReportAnswers.MonthOf(input.Year, input.Month) is { } month
            ? act.RunAsync(actor, new DraftMonthlyLetter.Input(input.Unit, month, input.Signer), cancel)
            : Task.FromResult<Outcome<Id<OutgoingDocument>>>(ReportAnswers.NoSuchMonth)).Makes("Lập văn bản báo cáo tháng từ số liệu đã chốt");
    }

    private static Task<IResult> RadarAsync(
        string agency, int year, int month, HttpContext http, [FromServices] ReportRadar radar, [FromServices] ApiActs acts, CancellationToken cancel, ReportFormat format = ReportFormat.Json) =>
        ReportAnswers.AnswerAsync(http, format, ReportAnswers.MonthOf(year, month), period => radar.PrintAsync(acts.Actor, agency, period, cancel));

    private static async Task<IResult> SlidesAsync(
        string agency, int year, int month, HttpContext http, [FromServices] MonthlySlides slides, [FromServices] ApiActs acts, CancellationToken cancel)
    {
        var pdf = ReportAnswers.MonthOf(year, month) is { } period ? await slides.PrintAsync(acts.Actor, agency, period, cancel) : ReportAnswers.NoSuchMonth;
        return pdf.IsDone ? Results.File(pdf.Value, "application/pdf", $"trinh-chieu-{year}-{month:00}.pdf") : Problems.Of(http, pdf);
    }

    private static Task<IResult> ScoreCardAsync(
        string agency, int year, int month, HttpContext http, [FromServices] ScoreCardReport report, [FromServices] ApiActs acts, CancellationToken cancel, ReportFormat format = ReportFormat.Json) =>
        ReportAnswers.AnswerAsync(http, format, ReportAnswers.WholeMonth(year, month), period => report.PrintAsync(acts.Actor, agency, period, cancel));

    private static async Task<IResult> ScoreListAsync(
        ScoreKind kind, Guid unit, int year, int month, HttpContext http, [FromServices] ScoreCardReport report, [FromServices] ApiActs acts, CancellationToken cancel)
    {
        var list = ReportAnswers.WholeMonth(year, month) is { } period
            ? await report.ListAsync(acts.Actor, new Id<Organization>(unit), period, kind, cancel)
            : ReportAnswers.NoSuchMonth;
        return list.IsDone ? Results.Ok(list.Value) : Problems.Of(http, list);
    }
}
