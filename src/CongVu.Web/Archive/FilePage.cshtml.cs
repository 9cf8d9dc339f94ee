using CongVu.Archive;
using CongVu.Ledger;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Archive;

/// <summary>Đưa vào hồ sơ: what the forms on documents' pages post to; it says so when it was refused.</summary>
[Access]
public sealed class FilePage(FileDocument act) : OfficePage
{
    [BindProperty]
    public FiledKind Kind { get; set; }

    [BindProperty]
    public Guid Document { get; set; }

    [BindProperty(Name = "file")]
    public string? Wanted { get; set; }

    public string Back => Document == Guid.Empty ? "/ho-so" : ArchiveWords.AddressOf(Kind, Document);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var file = Id<CaseFile>.TryParse(Wanted, out var wanted) ? wanted : default;
        var outcome = await ActAsync(() => act.RunAsync(Actor, new FileDocument.Input(file, Kind, Document), Cancel));
        return await FinishAsync(outcome, "Đã đưa văn bản vào hồ sơ.", Back, () => Task.FromResult<IActionResult>(Page()));
    }
}
