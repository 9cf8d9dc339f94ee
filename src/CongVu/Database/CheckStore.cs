using CongVu.Files;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Database;

/// <summary>Looks whether every named file is there, and still what its name says (kiểm tra kho tệp).</summary>
public sealed class CheckStore
{
    private readonly OfficeContext db;
    private readonly FileStore store;

    internal CheckStore(OfficeContext db, FileStore store)
    {
        this.db = db;
        this.store = store;
    }

    /// <summary>What was found.</summary>
    public sealed record Result(long Files, IReadOnlyList<string> Missing, IReadOnlyList<string> Damaged)
    {
        public bool IsSound => Missing.Count + Damaged.Count == 0;
    }

    /// <param name="rehash">Read every file again, not only look whether it is there.</param>
    /// <param name="cancel">Stops between files.</param>
    public async Task<Result> RunAsync(bool rehash, CancellationToken cancel)
    {
        var (count, missing, damaged) = (0L, new List<string>(), new List<string>());
        await foreach (var hash in db.Files.AsNoTracking().Select(row => row.Hash).AsAsyncEnumerable().WithCancellation(cancel))
        {
            count++;
            if (!store.Contains(hash))
            {
                missing.Add(hash.ToString());
            }
            else if (rehash && !await store.IsIntactAsync(hash, cancel))
            {
                damaged.Add(hash.ToString());
            }
        }

        return new Result(count, missing, damaged);
    }
}
