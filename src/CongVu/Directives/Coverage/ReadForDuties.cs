using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Confirming;
using CongVu.Documents;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Coverage;

/// <summary>Reads the documents of the last weeks that nobody has read for duties yet (đọc văn bản tìm nội dung giao việc).</summary>
public sealed class ReadForDuties
{
    private const int Batch = 20;
    private const int DaysBack = 60;
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly ProposeDirectives propose;

    internal ReadForDuties(OfficeContext db, OfficeClock clock, ProposeDirectives propose)
    {
        this.db = db;
        this.clock = clock;
        this.propose = propose;
    }

    /// <returns>How many documents were read; none when all were.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        var unread = await UnreadAsync(cancel);
        foreach (var id in unread)
        {
            if (await SourceDocument.FindAsync(db.Set<OutgoingDocument>(), db.Set<IncomingDocument>(), db.Set<DocumentFile>(), id, cancel) is { } source)
            {
                db.Add(new DutyReading(source, (await propose.LinesAsync(source, cancel)).Count, clock.Today));
            }
        }

        // Another node may have read the same: then its rows stand.
        return (await db.SaveAsync(cancel)).IsDone ? unread.Count : 0;
    }

    private async Task<List<Guid>> UnreadAsync(CancellationToken cancel)
    {
        var since = clock.Today.AddDays(-DaysBack);
        var read = db.Set<DutyReading>();
        var issued = await db.Set<OutgoingDocument>().Where(row => row.State == OutgoingState.Issued && row.IssueDate >= since && !read.Any(done => done.DocumentId == row.Id.Value))
            .OrderByDescending(row => row.Id).Take(Batch).Select(row => row.Id.Value).ToListAsync(cancel);
        var received = await db.Set<IncomingDocument>()
            .Where(row => (row.State == IncomingState.Registered || row.State == IncomingState.InProgress) && row.ArrivalDate >= since && !read.Any(done => done.DocumentId == row.Id.Value))
            .OrderByDescending(row => row.Id).Take(Batch).Select(row => row.Id.Value).ToListAsync(cancel);
        return [.. issued, .. received];
    }
}
