using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Help;

/// <summary>The help desk withdraws a published answer that holds no more (rút bài hướng dẫn).</summary>
public sealed class WithdrawArticle
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly HelpDesk desk;

    internal WithdrawArticle(OfficeContext db, FactLedger ledger, OfficeClock clock, HelpDesk desk)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.desk = desk;
    }

    /// <param name="Article">Which.</param>
    public sealed record Input(Id<HelpArticle> Article);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var article = await db.Set<HelpArticle>().FirstOrDefaultAsync(row => row.Id == input.Article && row.WithdrawnAt == null, cancel);
        if (article is null)
        {
            return HelpRefusals.ArticleNotFound;
        }

        var found = await desk.ForDeskAsync(actor, article.RequestId, cancel);
        if (!found.IsDone)
        {
            return HelpRefusals.NotDesk;
        }

        article.Withdraw(clock.Now);
        ledger.Record(actor.For(found.Value.AgencyId, Role.Administrator), new HelpArticleWithdrawn(article.Id, article.Title));
        return await db.SaveAsync(cancel);
    }
}
