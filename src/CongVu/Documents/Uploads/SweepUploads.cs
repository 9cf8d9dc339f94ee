using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Uploads;

/// <summary>Removes uploads that nobody took for a day, and after another day the files in the store that no row names (dọn tệp).</summary>
public sealed class SweepUploads
{
    /// <summary>How long an upload waits for its act.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly SweepFiles files;
    private readonly PieceFolder pieces;

    internal SweepUploads(OfficeContext db, OfficeClock clock, SweepFiles files, PieceFolder pieces)
    {
        this.db = db;
        this.clock = clock;
        this.files = files;
        this.pieces = pieces;
    }

    /// <returns>How many uploads and files went.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel) =>
        await SweepRowsAsync(cancel) + await files.RunOnceAsync(Patience + Patience, cancel);

    private async Task<int> SweepRowsAsync(CancellationToken cancel)
    {
        var oldest = clock.Now - Patience;
        var old = await db.Set<PendingUpload>().Where(upload => upload.StartedAt < oldest).ToListAsync(cancel);
        db.RemoveRange(old);
        await db.SaveAsync(cancel);
        pieces.DiscardOld(oldest);
        return old.Count;
    }
}
