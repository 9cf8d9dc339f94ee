using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Registers and their lines, as pages and the printed book show them (sổ đăng ký).</summary>
public sealed class RegisterQueries
{
    private static readonly string[] Handings = [nameof(IncomingHandled), nameof(IncomingForInformation)];
    private readonly OfficeContext db;
    private readonly OrganizationDirectory directory;

    internal RegisterQueries(OfficeContext db, OrganizationDirectory directory)
    {
        this.db = db;
        this.directory = directory;
    }

    /// <summary>A book.</summary>
    public sealed record Book(
        Id<Register> Id, Id<Organization> Agency, RegisterKind Kind, int Year, string Name, string Types, DateOnly? ClosedOn, int LastNumber);

    /// <summary>A line with what the printed book asks for (Decree 30, annex IV).</summary>
    /// <param name="Id">The line.</param>
    /// <param name="Number">Số đến, or the number of the outgoing document.</param>
    /// <param name="EnteredAt">When it was given.</param>
    /// <param name="Document">The document.</param>
    /// <param name="Code">Số, ký hiệu.</param>
    /// <param name="Date">Ngày tháng văn bản.</param>
    /// <param name="AuthorOrSigner">Tác giả, or người ký.</param>
    /// <param name="TypeAndSubject">Tên loại và trích yếu.</param>
    /// <param name="Receivers">Đơn vị hoặc người nhận, or nơi nhận.</param>
    /// <param name="KeptBy">Outgoing: who drafted and keeps a copy.</param>
    /// <param name="HandedOn">Ngày chuyển.</param>
    /// <param name="Note">Ghi chú.</param>
    /// <param name="VoidReason">Why the number is void.</param>
    public sealed record Line(
        Id<RegisterLine> Id, int Number, DateTimeOffset EnteredAt, Guid? Document, string Code, DateOnly? Date, string AuthorOrSigner,
        string TypeAndSubject, string Receivers, string KeptBy, DateTimeOffset? HandedOn, string Note, string? VoidReason);

    /// <summary>The books of the agencies whose documents this person sees, newest years first.</summary>
    public async Task<IReadOnlyList<Book>> ListAsync(Actor actor, CancellationToken cancel)
    {
        var agencies = actor.Agencies.Where(agency => DocumentRights.SeesAll(actor, agency)).ToList();
        return await Books(db.Set<Register>().Where(register => agencies.Contains(register.AgencyId))
            .OrderByDescending(register => register.Year).ThenBy(register => register.Kind).ThenBy(register => register.Name)).ToListAsync(cancel);
    }

    /// <summary>How many books an agency has for a year.</summary>
    public Task<int> CountAsync(Id<Organization> agency, int year, CancellationToken cancel) =>
        db.Set<Register>().CountAsync(register => register.AgencyId == agency && register.Year == year, cancel);

    public async Task<Book?> FindAsync(Actor actor, Id<Register> id, CancellationToken cancel)
    {
        var book = await Books(db.Set<Register>().Where(register => register.Id == id)).FirstOrDefaultAsync(cancel);
        return book is not null && DocumentRights.SeesAll(actor, book.Agency) ? book : null;
    }

    /// <summary>Lines of a book that the caller found by <see cref="FindAsync"/>, from one number to another.</summary>
    public async Task<IReadOnlyList<Line>> LinesAsync(Book book, int from, int to, CancellationToken cancel)
    {
        var rows = await db.Set<RegisterLine>().AsNoTracking()
            .Where(line => line.RegisterId == book.Id && line.Number >= from && line.Number <= to).OrderBy(line => line.Number).ToListAsync(cancel);
        var documents = rows.Where(row => row.DocumentId is not null).Select(row => row.DocumentId!.Value).ToList();
        return book.Kind is RegisterKind.Incoming
            ? Incoming(rows, await ReceiversAsync(documents, cancel), await HandedAsync(documents, cancel))
            : Outgoing(rows, await DraftersAsync(documents, cancel));
    }

    private IQueryable<Book> Books(IQueryable<Register> registers) => registers.AsNoTracking().Select(register => new Book(
        register.Id, register.AgencyId, register.Kind, register.Year, register.Name, register.Types, register.ClosedOn,
        db.Set<RegisterLine>().Where(line => line.RegisterId == register.Id).Max(line => (int?)line.Number) ?? 0));

    private static List<Line> Incoming(List<RegisterLine> rows, ILookup<Guid, string> receivers, Dictionary<Guid, DateTimeOffset> handed) =>
        rows.ConvertAll(row => new Line(
            row.Id, row.Number, row.EnteredAt, row.DocumentId, row.DocumentCode, row.DocumentDate, row.AuthorOrSigner, row.TypeAndSubject,
            row.Receivers.Length > 0 ? row.Receivers : string.Join("; ", receivers[row.DocumentId ?? Guid.Empty]), "",
            row.DocumentId is { } id && handed.TryGetValue(id, out var at) ? at : null, row.Note, row.VoidReason));

    private static List<Line> Outgoing(List<RegisterLine> rows, Dictionary<Guid, string> drafters) => rows.ConvertAll(row => new Line(
        row.Id, row.Number, row.EnteredAt, row.DocumentId, row.DocumentCode, row.DocumentDate, row.AuthorOrSigner, row.TypeAndSubject,
        row.Receivers, row.DocumentId is { } id ? drafters.GetValueOrDefault(id, "") : "", row.EnteredAt, row.Note, row.VoidReason));

    private async Task<ILookup<Guid, string>> ReceiversAsync(List<Guid> documents, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var readers = await db.Set<DocumentReader>().AsNoTracking()
            .Where(reader => documents.Contains(reader.DocumentId) && (reader.Reason == ReaderReason.Handling || reader.Reason == ReaderReason.Information))
            .ToListAsync(cancel);
        return readers.Select(reader => (reader.DocumentId, Name: tree.NameOf(new Id<Organization>(reader.ReaderId))))
            .Where(reader => reader.Name.Length > 0).ToLookup(reader => reader.DocumentId, reader => reader.Name);
    }

    private Task<Dictionary<Guid, DateTimeOffset>> HandedAsync(List<Guid> documents, CancellationToken cancel) => db.Facts.AsNoTracking()
        .Where(fact => documents.Contains(fact.Subject) && Handings.Contains(fact.Type))
        .GroupBy(fact => fact.Subject).Select(facts => new { facts.Key, At = facts.Min(fact => fact.At) })
        .ToDictionaryAsync(row => row.Key, row => row.At, cancel);

    private async Task<Dictionary<Guid, string>> DraftersAsync(List<Guid> documents, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var wanted = documents.ConvertAll(id => new Id<OutgoingDocument>(id));
        var rows = await db.Set<OutgoingDocument>().AsNoTracking().Where(document => wanted.Contains(document.Id))
            .Select(document => new { document.Id, document.DraftingUnitId, document.DrafterName }).ToListAsync(cancel);
        return rows.ToDictionary(row => row.Id.Value, row => $"{tree.NameOf(row.DraftingUnitId)}, {row.DrafterName}");
    }
}
