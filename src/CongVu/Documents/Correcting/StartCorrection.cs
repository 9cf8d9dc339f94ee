using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents.Correcting;

/// <summary>
/// Starts the letter that corrects an issued document: a mistake of form, technique or procedure, the content stays (đính chính; Decree 30,
/// art. 18.3). The document itself never changes; once the letter is issued, the register and the document's page name it.
/// </summary>
public sealed class StartCorrection
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly Drafts drafts;
    private readonly CorrectionLetter letter;

    internal StartCorrection(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, Drafts drafts, CorrectionLetter letter)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.drafts = drafts;
        this.letter = letter;
    }

    /// <param name="Document">What was issued.</param>
    /// <param name="Printed">As it reads now.</param>
    /// <param name="Right">As it should read.</param>
    public sealed record Input(Id<OutgoingDocument> Document, string Printed, string Right);

    public async Task<Outcome<Id<OutgoingDocument>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var wrong = await drafts.FindAsync(actor, input.Document, cancel);
        if (wrong is null)
        {
            return DocumentRefusals.NotFound;
        }

        var post = actor.Posts.FirstOrDefault(held => held.Agency == wrong.AgencyId && held.Role is not Role.Administrator);
        var refusals = new Refusals()
            .Unless(post is not null, DocumentRefusals.NotInAgency)
            .Unless(wrong.State is OutgoingState.Issued, DocumentRefusals.WrongState(wrong.State.InWords()))
            .Unless(input.Printed.Trim().Length > 0 && input.Right.Trim().Length > 0, CorrectionRefusals.WordsMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        var draft = await MakeAsync(actor, post!, wrong, input, cancel);
        return (await db.SaveAsync(cancel)).With(draft.Id);
    }

    private async Task<OutgoingDocument> MakeAsync(Actor actor, ActorPost post, OutgoingDocument wrong, Input input, CancellationToken cancel)
    {
        var origin = new DraftOrigin(post.Agency, post.Organization, actor.Person, actor.Name, clock.Now);
        var draft = new OutgoingDocument(ids.Next<OutgoingDocument>(), origin, await letter.CardAsync(post, wrong, cancel)) { CorrectsId = wrong.Id };
        draft.SendTo(wrong.Recipients.OrderBy(to => to.Ordinal).Select(to => new Recipient(draft.Id, to.Ordinal, to.Kind, to.Name, to.OrganizationId)));
        db.Add(draft);
        var authority = actor.For(post.Agency, post.Role);
        ledger.Record(authority, new DraftStarted(draft.Id, post.Agency, draft.TypeName, draft.Subject, draft.AnswersId));
        ledger.Record(authority, await letter.PutAsync(draft, wrong, input, authority, cancel));
        return draft;
    }
}
