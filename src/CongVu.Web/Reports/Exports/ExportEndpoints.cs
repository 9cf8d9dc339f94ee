using CongVu.Calendar;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Reports;
using CongVu.Web.Directives;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports.Exports;

/// <summary>Every list as a spreadsheet or a Word file, by the address of its page with <c>/xuat</c> before it.</summary>
internal static class ExportEndpoints
{
    private static readonly ReportFormat[] Offered = [ReportFormat.Xlsx, ReportFormat.Docx, ReportFormat.Csv];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/xuat/van-ban-den", ([FromServices] DocumentLists lists, [FromServices] PageActor who, string? tep, string? xem, CancellationToken cancel) =>
            AnswerAsync(lists.Incoming(who.Current, xem, cancel), tep, cancel)).WithMetadata(new AccessAttribute());
        routes.MapGet("/xuat/van-ban-di", ([FromServices] DocumentLists lists, [FromServices] PageActor who, string? tep, CancellationToken cancel) =>
            AnswerAsync(lists.Outgoing(who.Current, OutgoingTab.Issued, cancel), tep, cancel)).WithMetadata(new AccessAttribute());
        routes.MapGet("/xuat/nhiem-vu", TasksAsync).WithMetadata(new AccessAttribute());
        routes.MapGet("/xuat/so-dang-ky/{id}", BookAsync).WithMetadata(new AccessAttribute());
    }

    private static async Task<IResult> TasksAsync(
        [AsParameters] TaskQuery query, [FromServices] TaskLists lists, [FromServices] PageActor who, [FromServices] OfficeClock clock, string? tep, CancellationToken cancel) =>
        await AnswerAsync(await lists.OfAsync(who.Current, TaskAddress.With(query.Filter(clock.Today), query.State ?? ""), cancel), tep, cancel);

    private static async Task<IResult> BookAsync(
        string id, [FromServices] DocumentLists lists, [FromServices] PageActor who, string? tep, CancellationToken cancel, int tu = 1, int den = int.MaxValue) =>
        Id<Register>.TryParse(id, out var wanted) && await lists.BookAsync(who.Current, wanted, tu, den, cancel) is { } book
            ? await AnswerAsync(book, tep, cancel, isBook: true)
            : Results.NotFound();

    /// <summary>The list as the file asked for. A book is bound as PDF too; a list of any length is not.</summary>
    public static async Task<IResult> AnswerAsync(ListSource list, string? wanted, CancellationToken cancel, bool isBook = false)
    {
        var isKnown = Enum.TryParse<ReportFormat>(wanted ?? nameof(ReportFormat.Xlsx), ignoreCase: true, out var format);
        return isKnown && (Offered.Contains(format) || (isBook && format is ReportFormat.Pdf))
            ? Results.Stream(await ListFile.WriteAsync(list, format, cancel), PrintedReport.MediaTypeOf(format), $"{list.Name}.{format.ToString().ToLowerInvariant()}")
            : Results.NotFound();
    }
}
