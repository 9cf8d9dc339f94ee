using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing;

/// <summary>Whose pictures are here, for pages (ảnh chữ ký, con dấu đã có).</summary>
public sealed class PictureQueries
{
    private readonly OfficeContext db;
    private readonly FileStore store;

    internal PictureQueries(OfficeContext db, FileStore store)
    {
        this.db = db;
        this.store = store;
    }

    /// <summary>The pictures of these agencies: who, and which file.</summary>
    public async Task<IReadOnlyDictionary<(Id<Organization> Agency, Id<Person>? Person), FileHash>> OfAsync(
        IReadOnlyCollection<Id<Organization>> agencies, CancellationToken cancel) =>
        await db.Set<SigningPicture>().AsNoTracking().Where(row => agencies.Contains(row.AgencyId))
            .ToDictionaryAsync(row => (row.AgencyId, row.PersonId), row => row.Picture, cancel);

    /// <summary>The picture of one holder as a PNG file.</summary>
    public async Task<byte[]?> ReadAsync(Id<Organization> agency, Id<Person>? person, CancellationToken cancel)
    {
        var all = await OfAsync([agency], cancel);
        return all.TryGetValue((agency, person), out var hash) ? await store.ReadAllAsync(hash, cancel) : null;
    }
}
