using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>
/// Says that a registered document needs nothing more, with a conclusion (kết thúc xử lý). One that became a directive
/// is completed by closing that, never here.
/// </summary>
public sealed class CompleteIncoming
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;

    internal CompleteIncoming(OfficeContext db, FactLedger ledger)
    {
        this.db = db;
        this.ledger = ledger;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Conclusion">What came of it.</param>
    public sealed record Input(Id<IncomingDocument> Document, int Version, string Conclusion);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var document = await db.Set<IncomingDocument>().VisibleTo(db, actor).FirstOrDefaultAsync(row => row.Id == input.Document, cancel);
        if (document is null)
        {
            return DocumentRefusals.NotFound;
        }

        var refusals = new Refusals()
            .Unless(actor.Has(document.AgencyId, Role.Leader, Role.ChiefOfOffice), DocumentRefusals.NotReviewer)
            .Unless(document.Version == input.Version, DatabaseRefusals.ChangedMeanwhile)
            .Unless(document.State is IncomingState.Registered or IncomingState.ForInformation, DocumentRefusals.WrongState(document.State.InWords()))
            .Unless(input.Conclusion.Trim().Length > 0, DocumentRefusals.ReasonMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        document.Complete();
        ledger.Record(actor.For(document.AgencyId, Role.Leader, Role.ChiefOfOffice), new IncomingCompleted(document.Id, input.Conclusion.Trim()));
        return await db.SaveAsync(cancel);
    }
}
