using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Starts a draft, alone or as the answer to an incoming document (soạn thảo).</summary>
public sealed class StartDraft
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly DocumentReaders readers;

    internal StartDraft(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, DocumentReaders readers)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.readers = readers;
    }

    /// <param name="Post">The post in which the drafter works: it says the agency and the unit.</param>
    /// <param name="Card">What the draft says of itself.</param>
    public sealed record Input(Id<Post> Post, OutgoingCard Card);

    public async Task<Outcome<Id<OutgoingDocument>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var post = actor.Posts.FirstOrDefault(held => held.Id == input.Post);
        if (post is null || post.Role is Role.Administrator)
        {
            return DocumentRefusals.NotInAgency;
        }

        var refusals = DraftRules.CheckCard(input.Card);
        if (input.Card.Answers is { } answers &&
            !await db.Set<IncomingDocument>().VisibleTo(db, actor).AnyAsync(row => row.Id == answers && row.AgencyId == post.Agency, cancel))
        {
            refusals.Add(DocumentRefusals.NotFound);
        }

        if (refusals.Any)
        {
            return refusals;
        }

        var origin = new DraftOrigin(post.Agency, post.Organization, actor.Person, actor.Name, clock.Now);
        var draft = new OutgoingDocument(ids.Next<OutgoingDocument>(), origin, input.Card);
        db.Add(draft);
        await readers.AddAsync(draft.Id, [actor.Person, post.Organization], ReaderReason.Drafting, cancel);
        ledger.Record(actor.For(post.Agency, post.Role), new DraftStarted(draft.Id, post.Agency, draft.TypeName, draft.Subject, draft.AnswersId));
        return (await db.SaveAsync(cancel)).With(draft.Id);
    }
}
