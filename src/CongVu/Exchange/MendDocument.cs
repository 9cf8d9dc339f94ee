using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange;

/// <summary>
/// Starts a new draft from a document that receivers refused, addressed to those who refused it (sửa và gửi lại): what is signed cannot be mended.
/// </summary>
public sealed class MendDocument
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly DocumentReaders readers;
    private readonly PartWriter writer;

    internal MendDocument(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, DocumentReaders readers, PartWriter writer)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.readers = readers;
        this.writer = writer;
    }

    /// <param name="Document">The issued document.</param>
    public sealed record Input(Id<OutgoingDocument> Document);

    public async Task<Outcome<Id<OutgoingDocument>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var document = await db.Set<OutgoingDocument>().AsNoTracking().VisibleTo(db, actor).Include(row => row.Parts).FirstOrDefaultAsync(row => row.Id == input.Document, cancel);
        var post = document is null ? null : actor.Posts.FirstOrDefault(held => held.Agency == document.AgencyId && held.Role is not Role.Administrator);
        if (document is null || post is null)
        {
            return DocumentRefusals.NotFound;
        }

        var refused = await db.Set<Delivery>().Where(row => row.DocumentId == document.Id && row.State == DeliveryState.Refused).OrderBy(row => row.Id).ToListAsync(cancel);
        if (refused.Count == 0)
        {
            return ExchangeRefusals.NothingToResend;
        }

        var draft = await StartAsync(actor, post, document, refused, cancel);
        return (await db.SaveAsync(cancel)).With(draft.Id);
    }

    private async Task<OutgoingDocument> StartAsync(Actor actor, ActorPost post, OutgoingDocument document, List<Delivery> refused, CancellationToken cancel)
    {
        var card = new OutgoingCard(document.TypeName, document.Notation, document.Subject, document.Urgency, document.AnswersId);
        var draft = new OutgoingDocument(ids.Next<OutgoingDocument>(), new DraftOrigin(post.Agency, post.Organization, actor.Person, actor.Name, clock.Now), card);
        draft.SendTo(refused.Select((delivery, ordinal) => new Recipient(draft.Id, ordinal, RecipientKind.Addressee, delivery.ReceiverName, delivery.ReceiverId)));
        db.Add(draft);
        await readers.AddAsync(draft.Id, [actor.Person, post.Organization], ReaderReason.Drafting, cancel);
        var authority = actor.For(post.Agency, post.Role);
        ledger.Record(authority, new DraftStarted(draft.Id, draft.AgencyId, draft.TypeName, draft.Subject, draft.AnswersId));
        ledger.Record(authority, new RecipientsSet(draft.Id, [.. draft.Recipients.Select(recipient => recipient.Name)]));
        foreach (var part in document.Parts.OrderBy(part => part.Ordinal))
        {
            var copy = writer.PartFor(draft, part.Kind);
            var version = writer.Put(draft, copy, part.Name, part.Source, authority);
            ledger.Record(authority, new PartVersioned(draft.Id, copy.Id, version.Number, version.Name, part.Source.ToString()));
        }

        return draft;
    }
}
