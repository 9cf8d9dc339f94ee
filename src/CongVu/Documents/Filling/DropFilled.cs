using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents.Filling;

/// <summary>Gives up the documents of a list that were not submitted: the list was wrong (bỏ cả danh sách). The model stays approved.</summary>
public sealed class DropFilled
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly FilledLists lists;

    internal DropFilled(OfficeContext db, FactLedger ledger, FilledLists lists)
    {
        this.db = db;
        this.ledger = ledger;
        this.lists = lists;
    }

    /// <param name="List">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Id<FilledList> List, int Version, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var opened = await lists.ForSubmittingAsync(actor, input.List, input.Version, cancel);
        if (!opened.IsDone)
        {
            return opened;
        }

        var (list, model, documents) = opened.Value;
        var reason = input.Reason.Trim();
        var refusals = new Refusals()
            .Unless(reason.Length > 0, DocumentRefusals.ReasonMissing)
            .Unless(documents.Count > 0, FillingRefusals.NothingLeft);
        if (refusals.Any)
        {
            return refusals;
        }

        foreach (var document in documents)
        {
            document.End(OutgoingState.Cancelled, reason);
            ledger.Record(actor.For(list.AgencyId), new DraftCancelled(document.Id, reason));
        }

        ledger.Record(actor.For(list.AgencyId), new FilledListDropped(list.Id, model.Id, documents.Count));
        return await db.SaveAsync(cancel);
    }
}
