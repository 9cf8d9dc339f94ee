using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Help;

/// <summary>Trợ giúp: one page for each screen.</summary>
[Access]
public sealed class HelpPage(HelpTopics topics) : OfficePage
{
    public HelpTopic? Topic { get; private set; }

    public IReadOnlyList<HelpTopic> Topics => topics.All;

    public IActionResult OnGet(string? key)
    {
        Topic = topics.Find(key);
        return key is not null && Topic is null ? Missing() : Page();
    }
}
