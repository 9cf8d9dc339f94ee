using CongVu.Archive;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.CaseFiles;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Archive;

/// <summary>Files for other systems, with the fields of Decree 30, annex VI, and their printed lists (hồ sơ).</summary>
internal sealed class ArchiveApi : IApiPart
{
    /// <summary>A file with its counted totals.</summary>
    internal sealed record FileContract(
        Guid Id, int Version, string FileCode, string OrganId, int FileCatalog, string FileNotation, string Title, string Maintenance, string Creator, DateOnly StartDate, DateOnly? EndDate,
        int DocTotal, int PageTotal, string Description);

    /// <summary>A document in a file.</summary>
    internal sealed record DocumentContract(Guid Document, FiledKind Kind, int DocOrdinal, string Code, DateOnly? IssuedDate, string TypeAndSubject, string Author, int PageAmount, bool IsHidden);

    public void Map(RouteGroupBuilder api)
    {
        api.MapMaking<OpenCaseFile, OpenCaseFile.Input, CaseFile>("/case-files", "case-files", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Makes("Mở hồ sơ");
        api.MapAct<FileDocument, FileDocument.Input>("/case-files/put", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Đưa văn bản vào hồ sơ");
        api.MapAct<TakeOutDocument, TakeOutDocument.Input>("/case-files/take-out", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Lấy văn bản khỏi hồ sơ");
        api.MapAct<CloseCaseFile, CloseCaseFile.Input>("/case-files/close", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Kết thúc hồ sơ");
        api.MapAct<ReopenCaseFile, ReopenCaseFile.Input>("/case-files/reopen", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Mở lại hồ sơ");
        api.MapGet("/case-files", ListAsync).Reads<IReadOnlyList<FileContract>>("Các hồ sơ của một năm");
        api.MapGet("/case-files/{id}/documents", DocumentsAsync).Reads<IReadOnlyList<DocumentContract>>("Các văn bản trong một hồ sơ, theo thứ tự");
        api.MapGet("/reports/file-index/{id}", IndexAsync).Reads<byte[]>("Mục lục văn bản trong hồ sơ, để in");
        api.MapGet("/reports/files", FilesAsync).Reads<byte[]>("Mục lục hồ sơ của một cơ quan, một năm, để in");
        api.MapGet("/reports/filing-plan", PlanAsync).Reads<byte[]>("Danh mục hồ sơ của một cơ quan, một năm, để in");
    }

    private static async Task<IResult> ListAsync(int year, [FromServices] CaseFileQueries queries, [FromServices] ApiActs acts, CancellationToken cancel) =>
        Results.Ok((await queries.ListAsync(acts.Actor, year, cancel)).Select(Contract));

    private static async Task<IResult> DocumentsAsync(string id, [FromServices] CaseFileQueries queries, [FromServices] ApiActs acts, CancellationToken cancel) =>
        Id<CaseFile>.TryParse(id, out var wanted) && await queries.FindAsync(acts.Actor, wanted, cancel) is { } file
            ? Results.Ok((await queries.ItemsAsync(acts.Actor, file, cancel)).Select(item => new DocumentContract(
                item.Place.DocumentId, item.Place.Kind, item.Place.Ordinal, item.Code, item.Date, item.TypeAndSubject, item.Author, item.Place.PageCount, item.IsHidden)))
            : Results.NotFound();

    private static Task<IResult> IndexAsync(
        string id, HttpContext http, [FromServices] CaseFileReport report, [FromServices] ApiActs acts, CancellationToken cancel, ReportFormat format = ReportFormat.Json) =>
        AnswerAsync(http, format, report.PrintIndexAsync(acts.Actor, id, cancel));

    private static Task<IResult> FilesAsync(
        string agency, int year, HttpContext http, [FromServices] CaseFileReport report, [FromServices] ApiActs acts, CancellationToken cancel, ReportFormat format = ReportFormat.Json) =>
        AnswerAsync(http, format, report.PrintListAsync(acts.Actor, agency, year, cancel));

    private static Task<IResult> PlanAsync(
        string agency, int year, HttpContext http, [FromServices] CaseFileReport report, [FromServices] ApiActs acts, CancellationToken cancel, ReportFormat format = ReportFormat.Json) =>
        AnswerAsync(http, format, report.PrintPlanAsync(acts.Actor, agency, year, cancel));

    private static async Task<IResult> AnswerAsync(HttpContext http, ReportFormat format, Task<Outcome<PrintedReport>> print) => Reports.ReportAnswers.Answer(http, format, await print);

    private static FileContract Contract(CaseFileQueries.Line line) => new(
        line.File.Id, line.File.Version, line.File.Code, line.File.AgencyCode, line.File.Year, line.File.Notation, line.File.Title, line.File.Retention.CodeOf(), line.File.KeeperName,
        line.File.OpenedOn, line.File.ClosedOn, line.Documents, line.Pages, line.File.Description);
}
