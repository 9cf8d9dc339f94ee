using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing.Remote;

/// <summary>Remote signing services as administrators see them (dịch vụ ký đã khai báo).</summary>
public sealed class RemoteServiceQueries
{
    private readonly OfficeContext db;

    internal RemoteServiceQueries(OfficeContext db) => this.db = db;

    /// <summary>Those of agencies.</summary>
    public async Task<IReadOnlyList<RemoteSigningService>> ListAsync(IReadOnlyCollection<Id<Organization>> agencies, CancellationToken cancel) =>
        await db.Set<RemoteSigningService>().AsNoTracking().Where(row => agencies.Contains(row.AgencyId)).OrderBy(row => row.Id).ToListAsync(cancel);
}
