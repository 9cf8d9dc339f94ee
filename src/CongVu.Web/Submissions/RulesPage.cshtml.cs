using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions.Rules;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Submissions;

/// <summary>Quy định hồ sơ trình: every authority's versions, as files to take away and to bring in.</summary>
[Access]
public sealed class RulesPage(RuleQueries queries, PublishRules publish) : OfficePage
{
    private const int MostBytes = 1024 * 1024;

    [BindProperty]
    public Id<Organization> Receiver { get; set; }

    [BindProperty]
    public string? Example { get; set; }

    public IReadOnlyList<RuleQueries.Line> Lines { get; private set; } = [];

    /// <summary>The posts in which this person may publish.</summary>
    public IReadOnlyList<ActorPost> Own => [.. Actor.Posts.Where(post => post.Role is Role.ChiefOfOffice or Role.Leader).DistinctBy(post => post.Agency)];

    public Task OnGetAsync() => FillAsync();

    public async Task<IActionResult> OnPostAsync(IFormFile? file)
    {
        var text = await ReadAsync(file);
        var outcome = await ActAsync(() => publish.RunAsync(Actor, new PublishRules.Input(Receiver, text), Cancel));
        if (!outcome.IsDone)
        {
            await FillAsync();
            return Page();
        }

        Say("Đã công bố quy định; áp dụng ngay cho hồ sơ lập và gửi từ nay.");
        return Redirect("/quy-dinh-ho-so");
    }

    private async Task<string> ReadAsync(IFormFile? file)
    {
        if (file is null or { Length: > MostBytes })
        {
            return Example switch { "kon-tum" => RuleFile.KonTum, "ha-tinh" => RuleFile.HaTinh, _ => "" };
        }

        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync(Cancel);
    }

    private async Task FillAsync() => Lines = await queries.ListAsync(Cancel);
}
