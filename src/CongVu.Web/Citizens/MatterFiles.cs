using CongVu.Calendar;
using CongVu.Citizens;
using CongVu.Citizens.Figures;
using CongVu.Citizens.Printing;
using CongVu.DocumentFormat.Reports;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Citizens;

/// <summary>Slips of a citizen's dossier as PDF, and its lists and figures as spreadsheets.</summary>
internal static class MatterFiles
{
    private const int Portion = 500;

    private static readonly ReportColumn[] Columns =
    [
        new("Thủ tục", 3), new("Người nộp", 2), new("Đơn vị giải quyết", 2), new("Người giải quyết", 1.5), Narrow("Ngày nhận"), Narrow("Hạn trả"), Narrow("Hẹn lại"), Narrow("Ngày trả"),
        new("Tình trạng", 1.5), new("Văn bản trả kết quả", 1.5),
    ];

    public static async Task<IResult> SlipAsync(
        string id, string kind, [FromServices] PageActor who, [FromServices] MatterQueries queries, [FromServices] MatterSlips slips, CancellationToken cancel)
    {
        SlipKind? wanted = kind switch { "tiep-nhan" => SlipKind.Receipt, "bo-sung" => SlipKind.Completion, "xin-loi" => SlipKind.Apology, _ => null };
        return wanted is { } slip && Id<CitizenMatter>.TryParse(id, out var matter) && await queries.FindAsync(who.Current, matter, cancel) is { } found &&
            await slips.PrintAsync(found, slip, cancel) is { } file
            ? Results.File(file, FileKinds.MediaTypeOf(FileKind.Pdf))
            : Results.NotFound();
    }

    public static Task<IResult> ListAsync(
        [FromServices] PageActor who, [FromServices] MatterQueries queries, [FromServices] OrganizationDirectory directory, HttpContext http, CancellationToken cancel)
    {
        var asked = http.Request.Query;
        var query = new MatterQuery { Tab = asked["xem"], Unit = asked["don-vi"], From = Day(asked["tu"]), Last = Day(asked["den"]) };
        return AnswerAsync();

        async Task<IResult> AnswerAsync()
        {
            var (tree, page) = (await directory.GetAsync(cancel), 0);
            var rows = ListSource.Portions<MatterQueries.Line>(_ => queries.ListAsync(who.Current, query.Filter(), ++page, Portion, cancel), Portion, line => ReportRow.Of(
                line.ProcedureName, line.ApplicantName, tree.NameOf(line.Unit), line.HandlerName, VietnamTime.DayOf(line.ReceivedAt), line.DueOn, line.PromisedOn, line.AnsweredOn,
                line.Class.InWords(), line.ResultCode));
            return await ExportEndpoints.AnswerAsync(
                new ListSource("ho-so-mot-cua", "Danh sách hồ sơ một cửa", query.Current.Word, AgencyOf(who.Current), Columns, rows), asked["tep"], cancel);
        }
    }

    public static async Task<IResult> FiguresAsync(
        [FromServices] PageActor who, [FromServices] MatterReport report, [FromServices] OfficeClock clock, DateOnly? tu, DateOnly? den, string? tep, CancellationToken cancel)
    {
        var given = MatterFiguresPage.PeriodOf(tu, den, clock.Today);
        var rows = await report.ByUnitAsync(who.Current, given, cancel);
        ReportColumn[] columns = [new("Đơn vị", 3), Narrow("Đã nhận"), .. MatterFiguresPage.Classes.Select(value => Narrow(value.InWords())), Narrow("Tỷ lệ đúng, trước hạn")];
        var lines = rows.Append(MatterReport.Sum(rows)).Select(row => new ReportRow(ReportRowKind.Ordinary,
            [row.Name, row.Total, .. MatterFiguresPage.Classes.Select(value => (ReportValue)row.Of(value)), MatterFiguresPage.Share(row)])).ToAsyncEnumerable();
        return await ExportEndpoints.AnswerAsync(
            new ListSource("so-lieu-mot-cua", "Số liệu giải quyết hồ sơ của tổ chức, cá nhân", $"Nhận từ {Words.Day(given.From)} đến {Words.Day(given.LastDay)}", AgencyOf(who.Current), columns, lines),
            tep, cancel);
    }

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : null;

    private static string AgencyOf(Actor actor) => actor.Posts.Count > 0 ? actor.Posts[0].AgencyName : "";

    private static ReportColumn Narrow(string title) => new(title, 0.9) { Alignment = ColumnAlignment.Center };
}
