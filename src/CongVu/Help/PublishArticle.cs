using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Help;

/// <summary>The help desk publishes an answer with the help, for all who will meet the same (đăng bài hướng dẫn).</summary>
public sealed class PublishArticle
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly HelpDesk desk;

    internal PublishArticle(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, HelpDesk desk)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.desk = desk;
    }

    /// <param name="Request">From which request.</param>
    /// <param name="Title">The question, as people ask it.</param>
    /// <param name="Words">The answer; without names of people and documents.</param>
    public sealed record Input(Id<HelpRequest> Request, string Title, string Words);

    public async Task<Outcome<Id<HelpArticle>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await desk.ForDeskAsync(actor, input.Request, cancel);
        if (!found.IsDone)
        {
            return new Refusals().Add(found.Refusals);
        }

        var request = found.Value;
        var isThere = await db.Set<HelpArticle>().AnyAsync(row => row.RequestId == request.Id && row.WithdrawnAt == null, cancel);
        var refusals = new Refusals()
            .Unless(request.AnsweredAt is not null, HelpRefusals.NotAnswered)
            .Unless(!isThere, HelpRefusals.AlreadyPublished)
            .Unless(input.Title.Trim().Length > 0, HelpRefusals.TitleMissing)
            .Unless(input.Words.Trim().Length > 0, HelpRefusals.WordsMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        var article = new HelpArticle(ids.Next<HelpArticle>(), request, input.Title.Trim(), input.Words.Trim());
        article.Publish(actor.Name, clock.Now);
        db.Add(article);
        ledger.Record(actor.For(request.AgencyId, Role.Administrator), new HelpArticlePublished(article.Id, request.Id, article.Title));
        return (await db.SaveAsync(cancel)).With(article.Id);
    }
}
