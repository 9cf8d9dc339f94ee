using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents.Filling;

/// <summary>The drafter takes an approved model back to change or cancel it; afterwards it must be approved again (sửa mẫu).</summary>
public sealed class ReopenModel
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Drafts drafts;

    internal ReopenModel(OfficeContext db, FactLedger ledger, Drafts drafts)
    {
        this.db = db;
        this.ledger = ledger;
        this.drafts = drafts;
    }

    /// <param name="Model">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    public sealed record Input(Id<OutgoingDocument> Model, int Version);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var model = await drafts.FindAsync(actor, input.Model, cancel);
        if (model is null)
        {
            return DocumentRefusals.NotFound;
        }

        var refusals = new Refusals()
            .Unless(DraftRights.MayEdit(actor, model), DocumentRefusals.NotDrafter)
            .Unless(model.State is OutgoingState.ApprovedModel, DocumentRefusals.WrongState(model.State.InWords()))
            .Unless(model.Version == input.Version, DatabaseRefusals.ChangedMeanwhile);
        if (refusals.Any)
        {
            return refusals;
        }

        model.Reopen();
        ledger.Record(actor.For(model.AgencyId), new ModelReopened(model.Id));
        return await db.SaveAsync(cancel);
    }
}
