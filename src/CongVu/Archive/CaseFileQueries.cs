using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Archive;

/// <summary>Files and what they hold, as pages, interfaces and printed lists read them (hồ sơ, mục lục văn bản trong hồ sơ).</summary>
public sealed class CaseFileQueries
{
    private readonly OfficeContext db;
    private readonly OrganizationDirectory directory;
    private readonly CaseFiles caseFiles;

    internal CaseFileQueries(OfficeContext db, OrganizationDirectory directory, CaseFiles caseFiles)
    {
        this.db = db;
        this.directory = directory;
        this.caseFiles = caseFiles;
    }

    /// <summary>A file with its totals, counted from what it holds.</summary>
    public sealed record Line(CaseFile File, int Documents, int Pages)
    {
        /// <summary>The date of its oldest document.</summary>
        public DateOnly? Earliest { get; init; }

        /// <summary>The date of its newest document.</summary>
        public DateOnly? Latest { get; init; }
    }

    /// <summary>A document in a file.</summary>
    /// <param name="Place">Its place.</param>
    /// <param name="Code">Số, ký hiệu; empty when hidden.</param>
    /// <param name="Date">Ngày tháng.</param>
    /// <param name="TypeAndSubject">Tên loại và trích yếu; says so when it is not for this reader.</param>
    /// <param name="Author">Tác giả.</param>
    /// <param name="State">Where it stands, in words.</param>
    /// <param name="IsHidden">Whether this reader may see the file and not this document.</param>
    public sealed record Item(FiledDocument Place, string Code, DateOnly? Date, string TypeAndSubject, string Author, string State, bool IsHidden = false);

    /// <summary>What this person may do with a file now.</summary>
    public sealed record Acts(bool File, bool Close, bool Reopen)
    {
        public static Acts Of(Actor actor, CaseFile file)
        {
            ArgumentNullException.ThrowIfNull(file);
            return new Acts(!file.IsClosed && ArchiveRights.Works(actor, file), !file.IsClosed && ArchiveRights.Closes(actor, file), file.IsClosed && ArchiveRights.Reopens(actor, file));
        }
    }

    /// <summary>Whether a document in this state may get a place in a file.</summary>
    public static bool MayBeFiled(IncomingState state) => ArchiveRules.MayBeFiled(state);

    public static bool MayBeFiled(OutgoingState state) => ArchiveRules.MayBeFiled(state);

    /// <summary>The files of a year that this person may see, in the order of their symbols.</summary>
    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, int year, CancellationToken cancel) =>
        await LinesAsync(db.Set<CaseFile>().VisibleTo(actor).Where(file => file.Year == year), cancel);

    /// <summary>The years of which this person may see files, the newest first.</summary>
    public Task<List<int>> YearsAsync(Actor actor, CancellationToken cancel) =>
        db.Set<CaseFile>().VisibleTo(actor).Select(file => file.Year).Distinct().OrderByDescending(year => year).ToListAsync(cancel);

    /// <summary>The files of an agency and a year, as far as this person may see them; all for the operator at the machine.</summary>
    public Task<IReadOnlyList<Line>> OfAgencyAsync(Actor? actor, Id<Organization> agency, int year, CancellationToken cancel)
    {
        var files = db.Set<CaseFile>().Where(file => file.AgencyId == agency && file.Year == year);
        return LinesAsync(actor is null ? files : files.VisibleTo(actor), cancel);
    }

    /// <summary>A file; not to be changed. Without an actor for the operator at the machine.</summary>
    public Task<CaseFile?> FindAsync(Actor? actor, Id<CaseFile> id, CancellationToken cancel)
    {
        var files = db.Set<CaseFile>().AsNoTracking().Include(file => file.Documents);
        return (actor is null ? files : files.VisibleTo(actor)).FirstOrDefaultAsync(file => file.Id == id, cancel);
    }

    /// <summary>The same by its id or its code.</summary>
    public async Task<CaseFile?> FindAsync(Actor? actor, string wanted, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        if (Id<CaseFile>.TryParse(wanted, out var id))
        {
            return await FindAsync(actor, id, cancel);
        }

        var alike = await db.Set<CaseFile>().AsNoTracking().Where(file => wanted.EndsWith("." + file.Notation)).ToListAsync(cancel);
        return alike.Find(file => file.Code == wanted) is { } found ? await FindAsync(actor, found.Id, cancel) : null;
    }

    /// <summary>Open files in which this person may put documents, their own and the newest first.</summary>
    public async Task<IReadOnlyList<CaseFile>> OpenForAsync(Actor actor, Id<Organization> agency, int most, CancellationToken cancel) =>
        [.. (await db.Set<CaseFile>().AsNoTracking().VisibleTo(actor).Where(file => file.AgencyId == agency && file.ClosedOn == null)
            .OrderBy(file => file.KeeperId == actor.Person ? 0 : 1).ThenByDescending(file => file.Id).Take(most).ToListAsync(cancel)).Where(file => ArchiveRights.Works(actor, file))];

    /// <summary>The files in which a document has a place, of those that this person may see.</summary>
    public async Task<IReadOnlyList<CaseFile>> HoldingAsync(Actor actor, Guid document, CancellationToken cancel) =>
        await db.Set<CaseFile>().AsNoTracking().VisibleTo(actor).Where(file => file.Documents.Any(filed => filed.DocumentId == document)).OrderBy(file => file.Id).ToListAsync(cancel);

    /// <summary>What a file holds, in order. What this reader may not see keeps its line and tells nothing.</summary>
    public async Task<IReadOnlyList<Item>> ItemsAsync(Actor? actor, CaseFile file, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(file);
        var agency = (await directory.GetAsync(cancel)).NameOf(file.AgencyId);
        var incoming = db.Set<IncomingDocument>().AsNoTracking().Where(row => db.Set<FiledDocument>().Any(filed => filed.CaseFileId == file.Id && filed.DocumentId == row.Id.Value));
        var outgoing = db.Set<OutgoingDocument>().AsNoTracking().Where(row => db.Set<FiledDocument>().Any(filed => filed.CaseFileId == file.Id && filed.DocumentId == row.Id.Value));
        var came = await (actor is null ? incoming : incoming.VisibleTo(db, actor)).ToDictionaryAsync(row => row.Id.Value, cancel);
        var went = await (actor is null ? outgoing : outgoing.VisibleTo(db, actor)).ToDictionaryAsync(row => row.Id.Value, cancel);
        return [.. file.Documents.OrderBy(place => place.Ordinal).Select(place =>
            came.TryGetValue(place.DocumentId, out var letter) ? new Item(place, letter.Code, letter.IssueDate, $"{letter.TypeName} {letter.Subject}".Trim(), letter.IssuerName, letter.State.InWords()) :
            went.TryGetValue(place.DocumentId, out var own) ? new Item(place, own.Code, own.IssueDate, $"{own.TypeName} {own.Subject}".Trim(), agency, own.State.InWords()) :
            new Item(place, "", null, "Văn bản không thuộc quyền xem", "", "", IsHidden: true))];
    }

    /// <summary>What stands against closing a file now.</summary>
    public async Task<IReadOnlyList<Refusal>> MissingAsync(CaseFile file, CancellationToken cancel) => [.. await caseFiles.MissingAsync(file, cancel)];

    private async Task<IReadOnlyList<Line>> LinesAsync(IQueryable<CaseFile> files, CancellationToken cancel)
    {
        var lines = await files.AsNoTracking().OrderBy(file => file.Notation).ThenBy(file => file.Id)
            .Select(file => new Line(file, file.Documents.Count, file.Documents.Sum(filed => filed.PageCount))).ToListAsync(cancel);
        var ids = files.Select(file => file.Id);
        var filed = db.Set<FiledDocument>().Where(place => ids.Contains(place.CaseFileId));
        var days = (await filed.Join(db.Set<IncomingDocument>(), place => place.DocumentId, row => row.Id.Value, (place, row) => new { place.CaseFileId, Day = row.IssueDate }).ToListAsync(cancel))
            .Concat(await filed.Join(db.Set<OutgoingDocument>(), place => place.DocumentId, row => row.Id.Value, (place, row) => new { place.CaseFileId, Day = row.IssueDate }).ToListAsync(cancel))
            .Where(row => row.Day is not null).ToLookup(row => row.CaseFileId, row => row.Day);
        return lines.ConvertAll(line => line with { Earliest = days[line.File.Id].Min(), Latest = days[line.File.Id].Max() });
    }
}
