using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Changes;

/// <summary>Corrects the subject under which an issued document was registered and sent, and asks its receivers to do the same (cập nhật văn bản).</summary>
public sealed class UpdateDocument
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly ChangeAsking asking;

    internal UpdateDocument(OfficeContext db, FactLedger ledger, ChangeAsking asking)
    {
        this.db = db;
        this.ledger = ledger;
        this.asking = asking;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Subject">As it stands on the signed page.</param>
    /// <param name="Reason">Why, as the receivers will read it.</param>
    public sealed record Input(Id<OutgoingDocument> Document, int Version, string Subject, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var document = await db.Set<OutgoingDocument>().VisibleTo(db, actor).FirstOrDefaultAsync(row => row.Id == input.Document, cancel);
        if (document is null)
        {
            return DocumentRefusals.NotFound;
        }

        var (subject, reason) = (input.Subject.Trim(), input.Reason.Trim());
        var refusals = ChangeRules.Check(actor, document, input.Version, reason).Unless(subject.Length > 0, DocumentRefusals.SubjectMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        var authority = actor.For(document.AgencyId, Role.RecordsClerk, Role.Leader);
        ledger.Record(authority, new DocumentUpdated(document.Id, document.Subject, subject, reason));
        document.Describe(new OutgoingCard(document.TypeName, document.Notation, subject, document.Urgency, document.AnswersId));
        await asking.NoteInRegisterAsync(document.RegisterLineId, $"Cập nhật trích yếu: {subject}", cancel);
        foreach (var delivery in await db.Set<Delivery>().Where(row => row.DocumentId == document.Id).OrderBy(row => row.Id).ToListAsync(cancel))
        {
            await asking.AskAsync(delivery, new ChangeAsking.Wish(ChangeKind.Update, reason) { Subject = subject }, authority, cancel);
        }

        return await db.SaveAsync(cancel);
    }
}
