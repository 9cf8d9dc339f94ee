using CongVu.Archive;
using CongVu.Database;
using CongVu.Database.Search;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.CaseFiles;
using CongVu.Web.Reports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Archive;

/// <summary>Một hồ sơ: what it holds, what it lacks to be closed, and the acts on it.</summary>
[Access]
public sealed class CaseFilePage(CaseFileQueries queries, OrganizationDirectory directory, Histories histories, CongVu.Documents.Search search) : OfficePage
{
    private const int MostFound = 10;

    [BindProperty(SupportsGet = true)]
    public Id<CaseFile> Id { get; set; }

    /// <summary>Words that find a document to be filed.</summary>
    [BindProperty(Name = "tim", SupportsGet = true)]
    public string? Sought { get; set; }

    /// <summary>As which file; absent for the page.</summary>
    [BindProperty(Name = "tep", SupportsGet = true)]
    public ReportFormat? As { get; set; }

    public CaseFile Held { get; private set; } = null!;

    public string AgencyName { get; private set; } = "";

    public string UnitName { get; private set; } = "";

    public IReadOnlyList<CaseFileQueries.Item> Items { get; private set; } = [];

    public IReadOnlyList<SearchHit> Found { get; private set; } = [];

    public IReadOnlyList<Refusal> Lacking { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public CaseFileQueries.Acts Acts => CaseFileQueries.Acts.Of(Actor, Held);

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostFileAsync([FromServices] FileDocument act, FiledKind kind, Guid document) =>
        AfterAsync(() => act.RunAsync(Actor, new FileDocument.Input(Id, kind, document), Cancel), "Đã đưa văn bản vào hồ sơ.");

    public Task<IActionResult> OnPostTakeOutAsync([FromServices] TakeOutDocument act, Guid document, string? reason) =>
        AfterAsync(() => act.RunAsync(Actor, new TakeOutDocument.Input(Id, document, reason ?? ""), Cancel), "Đã lấy văn bản khỏi hồ sơ; văn bản vẫn ở chỗ của nó.");

    public Task<IActionResult> OnPostCloseAsync([FromServices] CloseCaseFile act, int version) =>
        AfterAsync(() => act.RunAsync(Actor, new CloseCaseFile.Input(Id, version), Cancel), "Đã kết thúc hồ sơ.");

    public Task<IActionResult> OnPostReopenAsync([FromServices] ReopenCaseFile act, int version, string? reason) =>
        AfterAsync(() => act.RunAsync(Actor, new ReopenCaseFile.Input(Id, version, reason ?? ""), Cancel), "Đã mở lại hồ sơ.");

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message) =>
        await FinishAsync(await ActAsync(Id, act), message, $"/ho-so/{Id}", ShowAsync);

    private async Task<IActionResult> ShowAsync()
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } file)
        {
            return Missing();
        }

        var tree = await directory.GetAsync(Cancel);
        (Held, AgencyName, UnitName) = (file, tree.NameOf(file.AgencyId), tree.NameOf(file.UnitId));
        Items = await queries.ItemsAsync(Actor, file, Cancel);
        if (As is { } format)
        {
            return ReportFile.Of(CaseFileSheet.PrintIndex(AgencyName, file, Items), format);
        }

        History = await histories.OfAsync(Id, Cancel);
        Lacking = Acts.Close ? await queries.MissingAsync(file, Cancel) : [];
        Found = Acts.File && Sought is { Length: > 0 } words ? await FindAsync(words) : [];
        return Page();
    }

    private async Task<IReadOnlyList<SearchHit>> FindAsync(string words)
    {
        var hits = await search.FindAsync(Actor, words, null, MostFound * 2, Cancel);
        return [.. hits.Where(hit => hit.Kind is SearchKind.Incoming or SearchKind.Outgoing && Items.All(item => item.Place.DocumentId != hit.Subject)).Take(MostFound)];
    }
}
