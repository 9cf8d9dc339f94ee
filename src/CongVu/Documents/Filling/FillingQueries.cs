using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Filling;

/// <summary>Models and lists as pages read them.</summary>
public sealed class FillingQueries
{
    private readonly OfficeContext db;
    private readonly Drafts drafts;
    private readonly ModelFields fields;

    internal FillingQueries(OfficeContext db, Drafts drafts, ModelFields fields)
    {
        this.db = db;
        this.drafts = drafts;
        this.fields = fields;
    }

    /// <summary>A list in short.</summary>
    public sealed record Line(Id<FilledList> Id, string PersonName, DateTimeOffset MadeAt, DateTimeOffset? SubmittedAt, int Documents);

    /// <summary>The documents of a list in its order, each with the row that filled it.</summary>
    /// <param name="List">The list.</param>
    /// <param name="Model">What was filled.</param>
    /// <param name="Rows">In the order of the numbers.</param>
    /// <param name="MayFill">This person may submit or drop it.</param>
    public sealed record Detail(FilledList List, OutgoingDocument Model, IReadOnlyList<(FilledDocument Row, OutgoingDocument Document)> Rows, bool MayFill);

    /// <summary>What a document was filled from.</summary>
    public sealed record Origin(Id<FilledList> List, Id<OutgoingDocument> Model, int Ordinal, int Of);

    /// <summary>The places that a model wants filled.</summary>
    public IReadOnlyList<string> FieldsOf(OutgoingDocument model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return fields.Of(model);
    }

    /// <summary>Whether this person may fill the model.</summary>
    public static bool MayFill(Actor actor, OutgoingDocument model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.State is OutgoingState.ApprovedModel && FillingRights.May(actor, model);
    }

    /// <summary>Whether this person may take the model back to change it.</summary>
    public static bool MayReopen(Actor actor, OutgoingDocument model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.State is OutgoingState.ApprovedModel && DraftRights.MayEdit(actor, model);
    }

    /// <summary>The lists with which a model was filled, the newest first.</summary>
    public async Task<IReadOnlyList<Line>> ListsOfAsync(Id<OutgoingDocument> model, CancellationToken cancel) =>
        await db.Set<FilledList>().AsNoTracking().Where(list => list.ModelId == model).OrderByDescending(list => list.Id)
            .Select(list => new Line(list.Id, list.PersonName, list.MadeAt, list.SubmittedAt, list.Documents.Count)).ToListAsync(cancel);

    /// <summary>A list whose model this person may see, with those of its documents that they may see.</summary>
    public async Task<Detail?> FindAsync(Actor actor, Id<FilledList> id, CancellationToken cancel)
    {
        var list = await db.Set<FilledList>().AsNoTracking().Include(row => row.Documents).FirstOrDefaultAsync(row => row.Id == id, cancel);
        if (list is null || await drafts.FindAsync(actor, list.ModelId, cancel) is not { } model)
        {
            return null;
        }

        var wanted = list.Documents.Select(row => row.DocumentId).ToList();
        var documents = await db.Set<OutgoingDocument>().VisibleTo(db, actor).AsNoTracking().Where(row => wanted.Contains(row.Id))
            .Include(row => row.Parts).Include(row => row.Steps).AsSplitQuery().ToDictionaryAsync(row => row.Id, cancel);
        return new Detail(
            list, model, [.. list.Documents.OrderBy(row => row.Ordinal).Where(row => documents.ContainsKey(row.DocumentId)).Select(row => (row, documents[row.DocumentId]))],
            FillingRights.May(actor, model));
    }

    /// <summary>From which list a document was made; null for one that was drafted by itself.</summary>
    public Task<Origin?> OriginOfAsync(Id<OutgoingDocument> document, CancellationToken cancel) =>
        (from row in db.Set<FilledDocument>().AsNoTracking()
         join list in db.Set<FilledList>() on row.ListId equals list.Id
         where row.DocumentId == document
         select new Origin(list.Id, list.ModelId, row.Ordinal, list.Documents.Count)).FirstOrDefaultAsync(cancel);
}
