using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Submissions.Figures;
using CongVu.Submissions.Vetting;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Submissions.Figures;

/// <summary>Figures, rounds and lessons of vetting as files.</summary>
internal static class RoundFiles
{
    private const int Portion = 500;

    private static readonly ReportColumn[] RoundColumns =
    [
        Narrow("Ngày nhận"), new("Nội dung trình", 4), new("Cơ quan, đơn vị trình", 2), Narrow("Lần"), Narrow("Hạn thẩm định"), Narrow("Ngày thẩm định"), new("Kết quả", 1.2), new("Lý do", 2.5),
        new("Ghi chú", 2.5), new("Thời hạn", 1.2),
    ];

    private static readonly ReportColumn[] LessonColumns = [new("Lý do trả lại", 2.5), Narrow("Số lần"), new("Quy định", 2.5), new("Lần sau làm thế nào", 3), new("Văn phòng đã ghi", 3)];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet($"/xuat{RoundQuery.Figures}", FiguresAsync).WithMetadata(new AccessAttribute());
        routes.MapGet($"/xuat{RoundQuery.List}", ListAsync).WithMetadata(new AccessAttribute());
        routes.MapGet($"/xuat{RoundQuery.Lessons}", LessonsAsync).WithMetadata(new AccessAttribute());
    }

    private static async Task<IResult> FiguresAsync([FromServices] RoundReport report, [FromServices] PageActor who, [FromServices] OfficeClock clock, HttpContext http, CancellationToken cancel)
    {
        var filter = Asked(http).Filter(who.Current, clock.Today);
        var rows = (await report.ByUnitAsync(who.Current, filter, cancel)).Concat(await report.ByMonthAsync(who.Current, filter, cancel)).Append(await report.SumAsync(who.Current, filter, cancel));
        var (classes, results) = (Enum.GetValues<RoundClass>(), Enum.GetValues<VettingResult>());
        ReportColumn[] columns =
        [
            new("Cơ quan, đơn vị; tháng", 3), Narrow("Hồ sơ"), Narrow("Lần trình"), .. classes.Select(value => Narrow(value.InWords())), .. results.Select(value => Narrow(value.InWords())),
            .. ReturnReason.All.Select(reason => Narrow(reason.Words)),
        ];
        return await AnswerAsync(http, "so-lieu-tham-dinh", "Số liệu thẩm định hồ sơ trình", filter, who.Current, columns, rows.Select(row => new ReportRow(ReportRowKind.Ordinary,
        [
            row.Name, row.Dossiers, row.Rounds, .. classes.Select(value => (ReportValue)row.Of(value)), .. results.Select(value => (ReportValue)row.Of(value)),
            .. ReturnReason.All.Select(reason => (ReportValue)row.Reasons.GetValueOrDefault(reason.Code)),
        ])).ToAsyncEnumerable(), cancel);
    }

    private static async Task<IResult> ListAsync(
        [FromServices] RoundReport report, [FromServices] OrganizationDirectory directory, [FromServices] PageActor who, [FromServices] OfficeClock clock, HttpContext http, CancellationToken cancel)
    {
        var (filter, tree, page) = (Asked(http).Filter(who.Current, clock.Today), await directory.GetAsync(cancel), 0);
        var rows = ListSource.Portions<RoundReport.Line>(_ => report.ListAsync(who.Current, filter, ++page, Portion, cancel), Portion, line => ReportRow.Of(
            line.ReceivedOn, line.Title, tree.NameOf(line.Submitter), line.Number, line.DueOn, line.VettedOn, line.Result?.InWords() ?? "",
            string.Join("; ", line.ReasonCodes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(code => ReturnReason.Find(code)?.Words ?? code)), line.Note, line.Class.InWords()));
        return await AnswerAsync(http, "cac-lan-trinh", "Các lần trình", filter, who.Current, RoundColumns, rows, cancel);
    }

    private static async Task<IResult> LessonsAsync([FromServices] RoundReport report, [FromServices] PageActor who, [FromServices] OfficeClock clock, HttpContext http, CancellationToken cancel)
    {
        var filter = Asked(http).Filter(who.Current, clock.Today);
        var lessons = await report.LessonsAsync(who.Current, filter, cancel);
        return await AnswerAsync(http, "phieu-bai-hoc", "Phiếu bài học từ hồ sơ bị trả lại", filter, who.Current, LessonColumns, lessons.Select(lesson => ReportRow.Of(
            lesson.Reason.Words, lesson.Count, lesson.Reason.Rule, lesson.Reason.Remedy, string.Join("; ", lesson.Notes))).ToAsyncEnumerable(), cancel);
    }

    private static Task<IResult> AnswerAsync(
        HttpContext http, string name, string title, RoundFilter filter, Actor actor, IReadOnlyList<ReportColumn> columns, IAsyncEnumerable<ReportRow> rows, CancellationToken cancel) =>
        ExportEndpoints.AnswerAsync(
            new ListSource(name, title, $"Nhận từ {Words.Day(filter.Received!.From)} đến {Words.Day(filter.Received.LastDay)}", actor.Posts.Count > 0 ? actor.Posts[0].AgencyName : "", columns, rows),
            http.Request.Query["tep"], cancel);

    private static RoundQuery Asked(HttpContext http)
    {
        var asked = http.Request.Query;
        return new RoundQuery
        {
            Side = asked["phia"], Unit = asked["don-vi"], From = Day(asked["tu"]), Last = Day(asked["den"]), Reason = asked["ly-do"],
            Class = Enum.TryParse<RoundClass>(asked["han"], out var value) ? value : null,
            Result = Enum.TryParse<VettingResult>(asked["ket-qua"], out var result) ? result : null,
        };
    }

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : null;

    private static ReportColumn Narrow(string title) => new(title, 0.9) { Alignment = ColumnAlignment.Center };
}
