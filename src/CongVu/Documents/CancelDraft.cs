using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>Gives a draft up; it stays readable and is never issued (hủy dự thảo).</summary>
public sealed class CancelDraft
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Drafts drafts;

    internal CancelDraft(OfficeContext db, FactLedger ledger, Drafts drafts)
    {
        this.db = db;
        this.ledger = ledger;
        this.drafts = drafts;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Id<OutgoingDocument> Document, int Version, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await drafts.ForEditingAsync(actor, input.Document, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        if (input.Reason.Trim().Length == 0)
        {
            return DocumentRefusals.ReasonMissing;
        }

        found.Value.End(OutgoingState.Cancelled, input.Reason.Trim());
        ledger.Record(actor.For(found.Value.AgencyId), new DraftCancelled(found.Value.Id, input.Reason.Trim()));
        return await db.SaveAsync(cancel);
    }
}
