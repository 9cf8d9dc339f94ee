using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Copies;

/// <summary>The copies that agencies made, for those who see all documents there (danh sách bản sao).</summary>
public sealed class CopyQueries
{
    private readonly OfficeContext db;

    internal CopyQueries(OfficeContext db) => this.db = db;

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<CertifiedCopy>> ListAsync(Actor actor, Id<CertifiedCopy>? before, int size, CancellationToken cancel)
    {
        var agencies = actor.Agencies.Where(agency => DocumentRights.SeesAll(actor, agency)).ToList();
        var copies = db.Set<CertifiedCopy>().AsNoTracking().Where(copy => agencies.Contains(copy.AgencyId));
        if (before is { } last)
        {
            copies = copies.Where(copy => copy.Id.Value.CompareTo(last.Value) < 0);
        }

        return await copies.OrderByDescending(copy => copy.Id).Take(size).ToListAsync(cancel);
    }
}
