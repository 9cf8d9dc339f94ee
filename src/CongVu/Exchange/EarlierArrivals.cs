using CongVu.Database;
using CongVu.Documents;
using CongVu.Exchange.Packets;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange;

/// <summary>Documents that the same sender sent before under the same identifier, with other bytes (văn bản trùng mã định danh).</summary>
public sealed class EarlierArrivals
{
    private readonly OfficeContext db;

    internal EarlierArrivals(OfficeContext db) => this.db = db;

    /// <summary>One that came before.</summary>
    public sealed record Line(
        Id<IncomingDocument> Id, int? ArrivalNumber, DateTimeOffset ArrivedAt, string Code, DateOnly? IssueDate, string Subject, IncomingState State);

    /// <summary>Those before this document, if this person may see it.</summary>
    public async Task<IReadOnlyList<Line>> OfAsync(Actor actor, Id<IncomingDocument> id, CancellationToken cancel)
    {
        var visible = db.Set<IncomingDocument>().AsNoTracking().VisibleTo(db, actor);
        var own = await db.Set<ReceivedPacket>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.IncomingId == id && row.State == ReceivedState.Used && visible.Any(document => document.Id == id), cancel);
        if (own is null || own.ExchangeId.Length == 0)
        {
            return [];
        }

        return await db.Set<ReceivedPacket>().AsNoTracking()
            .Where(row => row.AgencyId == own.AgencyId && row.ExchangeId == own.ExchangeId && row.FromCode == own.FromCode &&
                row.Id.CompareTo(own.Id) < 0 && row.IncomingId != id && row.State == ReceivedState.Used)
            .Join(visible, row => row.IncomingId, document => document.Id, (row, document) => document)
            .OrderBy(document => document.Id)
            .Select(document => new Line(
                document.Id, document.ArrivalNumber, document.ArrivedAt, document.Code, document.IssueDate, document.Subject, document.State))
            .ToListAsync(cancel);
    }
}
