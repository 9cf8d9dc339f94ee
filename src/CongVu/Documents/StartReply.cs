using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>
/// Starts the answer to an incoming document in one step: a letter to its issuer that cites it, as a Word file in the decree's form
/// (soạn trả lời).
/// </summary>
public sealed class StartReply
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly DocumentReaders readers;
    private readonly ReplyLetter letter;

    internal StartReply(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, DocumentReaders readers, ReplyLetter letter)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.readers = readers;
        this.letter = letter;
    }

    /// <param name="Incoming">What is answered.</param>
    public sealed record Input(Id<IncomingDocument> Incoming);

    public async Task<Outcome<Id<OutgoingDocument>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var incoming = await db.Set<IncomingDocument>().AsNoTracking().VisibleTo(db, actor).FirstOrDefaultAsync(row => row.Id == input.Incoming, cancel);
        if (incoming is null)
        {
            return DocumentRefusals.NotFound;
        }

        if (actor.Posts.FirstOrDefault(held => held.Agency == incoming.AgencyId && held.Role is not Role.Administrator) is not { } post)
        {
            return DocumentRefusals.NotInAgency;
        }

        if (incoming.State is IncomingState.Arrived or IncomingState.Returned or IncomingState.Recalled or IncomingState.Voided)
        {
            return DocumentRefusals.WrongState(incoming.State.InWords());
        }

        var draft = await MakeAsync(actor, post, incoming, cancel);
        return (await db.SaveAsync(cancel)).With(draft.Id);
    }

    private async Task<OutgoingDocument> MakeAsync(Actor actor, ActorPost post, IncomingDocument incoming, CancellationToken cancel)
    {
        var card = await letter.CardAsync(post, incoming, cancel);
        var origin = new DraftOrigin(post.Agency, post.Organization, actor.Person, actor.Name, clock.Now);
        var draft = new OutgoingDocument(ids.Next<OutgoingDocument>(), origin, card);
        draft.SendTo([new Recipient(draft.Id, 0, RecipientKind.Addressee, incoming.IssuerName, incoming.IssuerId)]);
        db.Add(draft);
        await readers.AddAsync(draft.Id, [actor.Person, post.Organization], ReaderReason.Drafting, cancel);
        var authority = actor.For(post.Agency, post.Role);
        ledger.Record(authority, new DraftStarted(draft.Id, post.Agency, draft.TypeName, draft.Subject, draft.AnswersId));
        ledger.Record(authority, await letter.PutAsync(draft, incoming, authority, cancel));
        return draft;
    }
}
