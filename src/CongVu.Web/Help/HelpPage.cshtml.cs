using CongVu.Help;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Help;

/// <summary>Trợ giúp: one page for each screen.</summary>
[Access]
public sealed class HelpPage(HelpTopics topics, ArticleQueries articles) : OfficePage
{
    public HelpTopic? Topic { get; private set; }

    public IReadOnlyList<HelpTopic> Topics => topics.All;

    /// <summary>What the help desk published from questions.</summary>
    public IReadOnlyList<HelpArticle> Articles { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? key)
    {
        Articles = key is null ? await articles.ListAsync(Cancel) : [];
        Topic = topics.Find(key);
        return key is not null && Topic is null ? Missing() : Page();
    }
}
