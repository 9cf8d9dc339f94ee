using CongVu.Documents;
using CongVu.Documents.Filling;
using CongVu.Ledger;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Điền mẫu theo danh sách: rows that are pasted or come as a spreadsheet, a document of each.</summary>
[Access]
public sealed class FillPage(OutgoingQueries documents, FillingQueries queries) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<OutgoingDocument> Id { get; set; }

    [BindProperty]
    public string? Rows { get; set; }

    [BindProperty(Name = "File")]
    public IFormFile? Upload { get; set; }

    public OutgoingDocument Draft { get; private set; } = null!;

    /// <summary>What the model wants filled.</summary>
    public IReadOnlyList<string> Fields { get; private set; } = [];

    /// <summary>With what it was filled before.</summary>
    public IReadOnlyList<FillingQueries.Line> Lists { get; private set; } = [];

    public bool MayReopen => FillingQueries.MayReopen(Actor, Draft);

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync([FromServices] FillModel fill, int version)
    {
        var outcome = await ActAsync<FilledList>(async () =>
        {
            var table = ReadTable();
            return table.IsDone ? await fill.RunAsync(Actor, new FillModel.Input(Id, version, table.Value), Cancel) : new Outcomes.Refusals().Add(table.Refusals);
        });
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        Say("Đã lập các văn bản theo danh sách. Chương trình đang chuyển sang PDF; đồng chí xem từng bản rồi trình ký.");
        return Redirect($"/du-thao/danh-sach/{outcome.Value}");
    }

    public async Task<IActionResult> OnPostReopenAsync([FromServices] ReopenModel reopen, int version)
    {
        var outcome = await ActAsync(Id, () => reopen.RunAsync(Actor, new ReopenModel.Input(Id, version), Cancel));
        return outcome.IsDone ? Redirect($"/du-thao/{Id}") : await ShowAsync();
    }

    private Outcomes.Outcome<FieldTable> ReadTable()
    {
        if (Upload is null)
        {
            return FieldTable.FromPaste(Rows ?? "");
        }

        using var content = Upload.OpenReadStream();
        return FieldTable.FromFile(content);
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await documents.FindAsync(Actor, Id, Cancel) is not { } model)
        {
            return Missing();
        }

        Draft = model;
        if (!FillingQueries.MayFill(Actor, model) && Refusals.Count == 0)
        {
            return Redirect($"/van-ban-di/{Id}");
        }

        Fields = queries.FieldsOf(model);
        Lists = await queries.ListsOfAsync(Id, Cancel);
        Rows ??= string.Join('\t', Fields) + "\n";
        return Page();
    }
}
