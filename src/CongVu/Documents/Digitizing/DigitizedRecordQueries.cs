using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Digitizing;

/// <summary>What agencies digitized, for those who see all documents there (danh sách tài liệu số hóa).</summary>
public sealed class DigitizedRecordQueries
{
    private readonly OfficeContext db;

    internal DigitizedRecordQueries(OfficeContext db) => this.db = db;

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<DigitizedRecord>> ListAsync(Actor actor, Id<DigitizedRecord>? before, int size, CancellationToken cancel)
    {
        var agencies = actor.Agencies.Where(agency => DocumentRights.SeesAll(actor, agency)).ToList();
        var records = db.Set<DigitizedRecord>().AsNoTracking().Where(record => agencies.Contains(record.AgencyId));
        if (before is { } last)
        {
            records = records.Where(record => record.Id.Value.CompareTo(last.Value) < 0);
        }

        return await records.OrderByDescending(record => record.Id).Take(size).ToListAsync(cancel);
    }
}
