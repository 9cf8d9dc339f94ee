using CongVu.Help;
using CongVu.Ledger;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Help;

/// <summary>Một bài hướng dẫn that came from a question.</summary>
[Access]
public sealed class ArticlePage(ArticleQueries articles) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<HelpArticle> Id { get; set; }

    public HelpArticle Article { get; private set; } = null!;

    public bool MayWithdraw => HelpQueries.IsDesk(Actor);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await articles.FindAsync(Id, Cancel) is not { } article)
        {
            return Missing();
        }

        Article = article;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] WithdrawArticle withdraw)
    {
        var outcome = await ActAsync(Id, () => withdraw.RunAsync(Actor, new WithdrawArticle.Input(Id), Cancel));
        if (!outcome.IsDone)
        {
            return await OnGetAsync();
        }

        Say("Đã rút bài hướng dẫn.");
        return Redirect("/tro-giup");
    }
}
