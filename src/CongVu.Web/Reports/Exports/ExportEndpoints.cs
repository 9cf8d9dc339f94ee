using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Reports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports.Exports;

/// <summary>A book as a file, bound as PDF too; other lists are taken along by the addresses of their pages.</summary>
internal static class ExportEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/xuat/so-dang-ky/{id}", BookAsync).WithMetadata(new AccessAttribute());

    private static async Task<IResult> BookAsync(
        string id, [FromServices] BookLists lists, [FromServices] PageActor who, string? tep, CancellationToken cancel, int tu = 1, int den = int.MaxValue) =>
        Id<Register>.TryParse(id, out var wanted) && FormatOf(tep ?? nameof(ReportFormat.Xlsx)) is { } format && await lists.BookAsync(who.Current, wanted, tu, den, cancel) is { } book
            ? Results.Stream(await ListFile.WriteAsync(book, format, cancel), PrintedReport.MediaTypeOf(format), book.FileName(format))
            : Results.NotFound();

    private static ReportFormat? FormatOf(string wanted) =>
        ListFile.IsOffered(wanted, out var format) ? format : string.Equals(wanted, nameof(ReportFormat.Pdf), StringComparison.OrdinalIgnoreCase) ? ReportFormat.Pdf : null;
}
