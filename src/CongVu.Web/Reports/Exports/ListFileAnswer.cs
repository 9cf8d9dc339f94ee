using CongVu.Reports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CongVu.Web.Reports.Exports;

/// <summary>Answers with the file instead of the page where the address of a list asks for one.</summary>
internal sealed class ListFileAnswer(PageActor who) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        var http = context.HttpContext;
        if (done is { Exception: null, Result: null or PageResult } && HttpMethods.IsGet(http.Request.Method) && context.HandlerInstance is IListPage page &&
            http.Request.Query["tep"] is [{ Length: > 0 } wanted])
        {
            done.Result = ListFile.IsOffered(wanted, out var format) ? await AnswerAsync(page.Export, format, http.RequestAborted) : new NotFoundResult();
        }
    }

    private async Task<FileStreamResult> AnswerAsync(ListSource list, ReportFormat format, CancellationToken cancel)
    {
        var named = list.Organization.Length == 0 && who.Current.Posts is [var post, ..] ? list with { Organization = post.AgencyName } : list;
        return new FileStreamResult(await ListFile.WriteAsync(named, format, cancel), PrintedReport.MediaTypeOf(format)) { FileDownloadName = named.FileName(format) };
    }
}
