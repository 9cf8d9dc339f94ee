using CongVu.Files;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Database;

/// <summary>Removes files that nothing names: what a refused upload or a killed process left behind (dọn kho tệp).</summary>
public sealed class SweepFiles
{
    /// <summary>A file this young may belong to an act that is still running: it is touched when an act is about to name it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    private readonly OfficeContext db;
    private readonly FileStore store;
    private readonly TimeProvider time;

    internal SweepFiles(OfficeContext db, FileStore store, TimeProvider time)
    {
        this.db = db;
        this.store = store;
        this.time = time;
    }

    /// <returns>How many files were removed.</returns>
    public async Task<int> RunOnceAsync(TimeSpan patience, CancellationToken cancel)
    {
        var before = time.GetUtcNow() - patience;
        store.DiscardUnfinished(before);
        var removed = 0;
        foreach (var batch in store.All().Where(file => file.WrittenAt < before).Chunk(500))
        {
            var hashes = batch.Select(file => file.Hash).ToList();
            var named = await db.Files.Where(row => hashes.Contains(row.Hash)).Select(row => row.Hash).ToListAsync(cancel);
            foreach (var hash in hashes.Except(named))
            {
                store.Discard(hash, before);
                removed++;
            }
        }

        return removed;
    }
}
