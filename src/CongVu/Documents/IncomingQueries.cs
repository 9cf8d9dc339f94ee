using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Incoming documents as lists and pages read them.</summary>
public sealed class IncomingQueries
{
    /// <summary>Counting stops here: nobody reads further, and a count must not cost more than the list.</summary>
    public const int MostCounted = 1000;

    private readonly OfficeContext db;
    private readonly IncomingLists lists;
    private readonly IncomingDuplicates duplicates;

    internal IncomingQueries(OfficeContext db, IncomingLists lists, IncomingDuplicates duplicates)
    {
        this.db = db;
        this.lists = lists;
        this.duplicates = duplicates;
    }

    /// <summary>One line of the list.</summary>
    public sealed record Line(
        Id<IncomingDocument> Id, int? ArrivalNumber, DateOnly? ArrivalDate, DateTimeOffset ArrivedAt, string Code, string TypeName,
        string Subject, string IssuerName, DateOnly? IssueDate, DateOnly? DueDate, Urgency Urgency, IncomingState State, SignatureStanding Signatures, bool IsRead);

    /// <summary>The whole card.</summary>
    public sealed record Detail(
        Id<IncomingDocument> Id, int Version, Id<Organization> Agency, IncomingState State, IncomingOrigin Origin, DateTimeOffset ArrivedAt,
        int? ArrivalNumber, DateOnly? ArrivalDate, IncomingCard Card, SignatureStanding Signatures, string EndReason, IReadOnlyList<FileLine> Files);

    /// <summary>A file of a document.</summary>
    public sealed record FileLine(Id<DocumentFile> Id, FilePart Part, string Name, string Hash, long Size, string MediaType);

    /// <summary>A page of the list, newest first.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="tab">Which states.</param>
    /// <param name="before">Continue after this document.</param>
    /// <param name="size">Lines.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, IncomingTab tab, Id<IncomingDocument>? before, int size, CancellationToken cancel)
    {
        var ids = await lists.NextAsync(actor, tab, new IncomingLists.Place(before), size, cancel);
        return await db.Set<IncomingDocument>().AsNoTracking().Where(document => ids.Contains(document.Id)).OrderByDescending(document => document.Id).Select(document => new Line(
            document.Id, document.ArrivalNumber, document.ArrivalDate, document.ArrivedAt, document.Code, document.TypeName,
            document.Subject, document.IssuerName, document.IssueDate, document.DueDate, document.Urgency, document.State, document.Signatures,
            db.Set<DocumentOpening>().Any(opening => opening.DocumentId == document.Id.Value && opening.PersonId == actor.Person)))
            .ToListAsync(cancel);
    }

    /// <summary>How many lines a tab has, counted up to <see cref="MostCounted"/>.</summary>
    public Task<int> CountAsync(Actor actor, IncomingTab tab, CancellationToken cancel) =>
        lists.CountAsync(actor, tab, MostCounted + 1, cancel);

    /// <summary>The lines before and after one in a tab: its neighbours in the stack.</summary>
    public async Task<(Id<IncomingDocument>? Previous, Id<IncomingDocument>? Next)> NeighboursAsync(
        Actor actor, IncomingTab tab, Id<IncomingDocument> id, CancellationToken cancel)
    {
        var newer = await lists.NextAsync(actor, tab, new IncomingLists.Place(id, IsUpwards: true), 1, cancel);
        var older = await lists.NextAsync(actor, tab, new IncomingLists.Place(id), 1, cancel);
        return (newer is [var previous] ? previous : null, older is [var next] ? next : null);
    }

    /// <summary>A document already in the register that is the same by this card, if this person may see it.</summary>
    public async Task<Detail?> FindDuplicateAsync(Actor actor, Id<Organization> agency, IncomingCard card, CancellationToken cancel)
    {
        var same = await duplicates.FindAsync(agency, card, cancel);
        return same.Count == 0 ? null : await FindAsync(actor, same[0].Id, cancel);
    }

    public async Task<Detail?> FindAsync(Actor actor, Id<IncomingDocument> id, CancellationToken cancel)
    {
        var document = await db.Set<IncomingDocument>().AsNoTracking().VisibleTo(db, actor).FirstOrDefaultAsync(row => row.Id == id, cancel);
        if (document is null)
        {
            return null;
        }

        var files = await db.Set<DocumentFile>().AsNoTracking().Where(file => file.DocumentId == id.Value).OrderBy(file => file.Ordinal)
            .Join(db.Files, file => file.Hash, stored => stored.Hash, (file, stored) => new { file, stored.Size, stored.MediaType })
            .ToListAsync(cancel);
        return new Detail(
            document.Id, document.Version, document.AgencyId, document.State, document.Origin, document.ArrivedAt, document.ArrivalNumber,
            document.ArrivalDate, document.Card(), document.Signatures, document.EndReason,
            [.. files.Select(row => new FileLine(row.file.Id, row.file.Part, row.file.Name, row.file.Hash.ToString(), row.Size, row.MediaType))]);
    }
}

/// <summary>The tabs of the list of incoming documents.</summary>
public enum IncomingTab
{
    /// <summary>Chờ tiếp nhận.</summary>
    ToTakeIn,

    /// <summary>Chờ chỉ đạo.</summary>
    ToDirect,

    /// <summary>Đang xử lý.</summary>
    InProgress,

    /// <summary>Quá hạn.</summary>
    Overdue,

    /// <summary>Nhận để biết.</summary>
    ForInformation,

    /// <summary>Đã hoàn thành.</summary>
    Completed,

    /// <summary>Trả lại, thu hồi, hủy số.</summary>
    Ended,

    /// <summary>Tất cả.</summary>
    All,
}
