using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Loads drafts with their parts for the actions that work on them.</summary>
internal sealed class Drafts(OfficeContext db)
{
    /// <summary>The document with parts, recipients and steps, if this person may see it.</summary>
    public Task<OutgoingDocument?> FindAsync(Actor actor, Id<OutgoingDocument> id, CancellationToken cancel) =>
        db.Set<OutgoingDocument>().VisibleTo(db, actor)
            .Include(draft => draft.Parts).ThenInclude(part => part.Versions)
            .Include(draft => draft.Recipients).Include(draft => draft.Steps)
            .AsSplitQuery()
            .FirstOrDefaultAsync(draft => draft.Id == id, cancel);

    /// <summary>The document with parts and recipients as the running act holds it: what it loaded is not asked for again.</summary>
    public async Task<OutgoingDocument> HeldAsync(Id<OutgoingDocument> id, CancellationToken cancel) =>
        db.Set<OutgoingDocument>().Local.FindEntry(id) is { } held && held.Collection(draft => draft.Parts).IsLoaded && held.Collection(draft => draft.Recipients).IsLoaded
            ? held.Entity
            : await db.Set<OutgoingDocument>().Include(draft => draft.Parts).Include(draft => draft.Recipients).AsSplitQuery().FirstAsync(draft => draft.Id == id, cancel);

    /// <summary>The draft for a change by its drafter: in their hands, and at the version they saw.</summary>
    public async Task<Outcome<OutgoingDocument>> ForEditingAsync(Actor actor, Id<OutgoingDocument> id, int version, CancellationToken cancel)
    {
        var draft = await FindAsync(actor, id, cancel);
        if (draft is null)
        {
            return DocumentRefusals.NotFound;
        }

        var refusals = new Refusals()
            .Unless(DraftRights.MayEdit(actor, draft), DocumentRefusals.NotDrafter)
            .Unless(draft.State is OutgoingState.Draft, DocumentRefusals.WrongState(draft.State.InWords()))
            .Unless(draft.Version == version, DatabaseRefusals.ChangedMeanwhile);
        return refusals.Any ? refusals : draft;
    }
}
