using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Tray;

/// <summary>The tray of a signer: what waits for their signature, and the batches they started (khay chờ ký).</summary>
public sealed class SignTray
{
    private readonly OfficeContext db;

    internal SignTray(OfficeContext db) => this.db = db;

    /// <summary>A document in the tray.</summary>
    public sealed record Line(
        Id<OutgoingDocument> Id, int Version, string TypeName, string Notation, string Subject, Urgency Urgency, string DrafterName, Id<Organization> Unit,
        int PartCount, DateTimeOffset StartedAt, int SeenVersion, int? ApprovedVersion, bool IsAside)
    {
        /// <summary>Agreed with in exactly this version.</summary>
        public bool IsApproved => ApprovedVersion == Version;

        /// <summary>Changed after the signer looked at it.</summary>
        public bool IsChanged => SeenVersion > 0 && SeenVersion != Version;

        public bool IsNew => SeenVersion == 0;
    }

    /// <summary>A batch with what became of its files.</summary>
    public sealed record Batch(Id<SigningBatch> Id, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, IReadOnlyList<BatchLine> Lines)
    {
        public int Count(BatchLineState state) => Lines.Count(line => line.State == state);
    }

    /// <summary>A file of a batch.</summary>
    public sealed record BatchLine(Id<OutgoingDocument> Document, string Subject, string Name, BatchLineState State, string Problem);

    /// <summary>The documents of a shelf, those sent up first on top.</summary>
    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, TrayMark shelf, int skip, int size, CancellationToken cancel) =>
        await On(actor, shelf).OrderByDescending(row => row.Document.Urgency != Urgency.Normal).ThenBy(row => row.Document.Id).Skip(skip).Take(size)
            .Select(row => new Line(
                row.Document.Id, row.Document.Version, row.Document.TypeName, row.Document.Notation, row.Document.Subject, row.Document.Urgency,
                row.Document.DrafterName, row.Document.DraftingUnitId, row.Document.Parts.Count, row.Document.StartedAt,
                row.Look == null ? 0 : row.Look.SeenVersion, row.Look == null ? null : row.Look.ApprovedVersion, row.Look != null && row.Look.IsAside))
            .ToListAsync(cancel);

    public Task<int> CountAsync(Actor actor, TrayMark shelf, CancellationToken cancel) => On(actor, shelf).CountAsync(cancel);

    /// <summary>Batches of this person in which something is still planned.</summary>
    public async Task<IReadOnlyList<(Id<SigningBatch> Id, DateTimeOffset StartedAt, int Planned)>> OpenBatchesAsync(Actor actor, CancellationToken cancel)
    {
        var open = await db.Set<SigningBatch>().AsNoTracking().Where(batch => batch.PersonId == actor.Person && batch.FinishedAt == null)
            .Select(batch => new { batch.Id, batch.StartedAt, Planned = db.Set<SigningBatchLine>().Count(line => line.BatchId == batch.Id && line.State == BatchLineState.Planned) })
            .Where(batch => batch.Planned > 0).OrderBy(batch => batch.Id).ToListAsync(cancel);
        return open.ConvertAll(batch => (batch.Id, batch.StartedAt, batch.Planned));
    }

    /// <summary>A batch of this person.</summary>
    public async Task<Batch?> FindBatchAsync(Actor actor, Id<SigningBatch> id, CancellationToken cancel)
    {
        var batch = await db.Set<SigningBatch>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.PersonId == actor.Person, cancel);
        if (batch is null)
        {
            return null;
        }

        var lines = await db.Set<SigningBatchLine>().AsNoTracking().Where(line => line.BatchId == id).OrderBy(line => line.Ordinal)
            .Join(db.Set<OutgoingDocument>(), line => line.DocumentId, document => document.Id,
                (line, document) => new BatchLine(line.DocumentId, document.Subject, line.Name, line.State, line.Problem))
            .ToListAsync(cancel);
        return new Batch(batch.Id, batch.StartedAt, batch.FinishedAt, lines);
    }

    private IQueryable<Row> On(Actor actor, TrayMark shelf)
    {
        var posts = actor.Posts.Select(post => (Id<Post>?)post.Id).ToList();
        var rows =
            from document in db.Set<OutgoingDocument>().AsNoTracking().VisibleTo(db, actor)
            where document.State == OutgoingState.AwaitingSignature && posts.Contains(document.SignerPostId)
            join look in db.Set<TrayLook>().AsNoTracking().Where(row => row.PersonId == actor.Person) on document.Id equals look.DocumentId into looked
            from look in looked.DefaultIfEmpty()
            select new Row { Document = document, Look = look };
        return shelf switch
        {
            TrayMark.None => rows.Where(row => row.Look == null || (!row.Look.IsAside && row.Look.ApprovedVersion == null)),
            TrayMark.Approved => rows.Where(row => row.Look != null && row.Look.ApprovedVersion != null),
            TrayMark.Aside => rows.Where(row => row.Look != null && row.Look.IsAside),
        };
    }

    private sealed class Row
    {
        public required OutgoingDocument Document { get; init; }

        public TrayLook? Look { get; init; }
    }
}
