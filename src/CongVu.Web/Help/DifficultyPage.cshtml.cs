using CongVu.Files;
using CongVu.Help;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Help;

/// <summary>Báo khó khăn: in two sentences, from any page; what the page knows goes along.</summary>
[Access]
public sealed class DifficultyPage(ReportDifficulty report) : OfficePage
{
    /// <summary>Where it happened.</summary>
    [BindProperty(Name = "trang", SupportsGet = true)]
    public string? At { get; set; }

    /// <summary>The operation that the log knows.</summary>
    [BindProperty(Name = "ma", SupportsGet = true)]
    public string? SupportCode { get; set; }

    public string? Said { get; private set; }

    public string Browser => Request.Headers.UserAgent.ToString();

    public void OnGet()
    {
        // The form is empty but for what the address brings.
    }

    public async Task<IActionResult> OnPostAsync(string? words, IFormFile? picture)
    {
        Said = words;
        var outcome = await ActAsync(() => SendAsync(words ?? "", picture));
        if (!outcome.IsDone)
        {
            return Page();
        }

        Say("Đã gửi bộ phận hỗ trợ. Câu trả lời sẽ hiện ở đây và ở Việc hôm nay.");
        return Redirect($"/ho-tro/{outcome.Value}");
    }

    private async Task<Outcome<Id<HelpRequest>>> SendAsync(string words, IFormFile? picture)
    {
        await using var content = picture?.OpenReadStream();
        var file = content is null ? null : new NewFile(picture!.FileName, content);
        return await report.RunAsync(Actor, new ReportDifficulty.Input(new Difficulty(words, At ?? "", SupportCode ?? "", Browser, ""), file), Cancel);
    }
}
