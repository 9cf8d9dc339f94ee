using CongVu.Database;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Digitizing;

/// <summary>What agencies digitized, for those who see all documents there (danh sách tài liệu số hóa).</summary>
public sealed class DigitizedRecordQueries
{
    private readonly OfficeContext db;

    internal DigitizedRecordQueries(OfficeContext db) => this.db = db;

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<DigitizedRecord>> ListAsync(Actor actor, int size, CancellationToken cancel)
    {
        var agencies = actor.Agencies.Where(agency => DocumentRights.SeesAll(actor, agency)).ToList();
        return await db.Set<DigitizedRecord>().AsNoTracking().Where(record => agencies.Contains(record.AgencyId))
            .OrderByDescending(record => record.Id).Take(size).ToListAsync(cancel);
    }
}
