using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>Takes a part out of a draft's package; its versions stay in the store and in the ledger (bỏ tệp khỏi dự thảo).</summary>
public sealed class RemovePart
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Drafts drafts;

    internal RemovePart(OfficeContext db, FactLedger ledger, Drafts drafts)
    {
        this.db = db;
        this.ledger = ledger;
        this.drafts = drafts;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Part">What to take out.</param>
    public sealed record Input(Id<OutgoingDocument> Document, int Version, Id<PackagePart> Part);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await drafts.ForEditingAsync(actor, input.Document, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var part = found.Value.Parts.FirstOrDefault(row => row.Id == input.Part);
        if (part is null)
        {
            return DocumentRefusals.NotFound;
        }

        found.Value.Remove(part);
        ledger.Record(actor.For(found.Value.AgencyId), new PartRemoved(found.Value.Id, part.Id, part.Name));
        return await db.SaveAsync(cancel);
    }
}
