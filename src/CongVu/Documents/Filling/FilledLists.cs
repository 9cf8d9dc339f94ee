using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Filling;

/// <summary>Opens lists that wait to be submitted, for those who may do it.</summary>
internal sealed class FilledLists(OfficeContext db, Drafts drafts)
{
    /// <summary>A list, its model, and its documents that still are as the list made them: drafts.</summary>
    public sealed record Open(FilledList List, OutgoingDocument Model, List<OutgoingDocument> Documents);

    public async Task<Outcome<Open>> ForSubmittingAsync(Actor actor, Id<FilledList> id, int version, CancellationToken cancel)
    {
        var list = await db.Set<FilledList>().Include(row => row.Documents).FirstOrDefaultAsync(row => row.Id == id, cancel);
        var model = list is null ? null : await drafts.FindAsync(actor, list.ModelId, cancel);
        if (list is null || model is null)
        {
            return FillingRefusals.ListNotFound;
        }

        var refusals = new Refusals()
            .Unless(FillingRights.May(actor, model), FillingRefusals.NotTheirs)
            .Unless(list.SubmittedAt is null, FillingRefusals.AlreadySubmitted)
            .Unless(list.Version == version, DatabaseRefusals.ChangedMeanwhile);
        return refusals.Any ? refusals : new Open(list, model, await DraftsOfAsync(list, cancel));
    }

    private async Task<List<OutgoingDocument>> DraftsOfAsync(FilledList list, CancellationToken cancel)
    {
        var places = list.Documents.ToDictionary(row => row.DocumentId, row => row.Ordinal);
        var wanted = places.Keys.ToList();
        var found = await db.Set<OutgoingDocument>().Where(row => wanted.Contains(row.Id) && row.State == OutgoingState.Draft)
            .Include(row => row.Parts).Include(row => row.Recipients).Include(row => row.Steps).AsSplitQuery().ToListAsync(cancel);
        return [.. found.OrderBy(row => places[row.Id])];
    }
}
