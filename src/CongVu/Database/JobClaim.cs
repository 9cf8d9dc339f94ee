using Microsoft.EntityFrameworkCore;

namespace CongVu.Database;

/// <summary>Claims due jobs so that no two workers hold the same one: behind the one writer of SQLite, by SKIP LOCKED on PostgreSQL.</summary>
internal static class JobClaim
{
    public static async Task<IReadOnlyList<JobRow>> ClaimAsync(
        OfficeContext db, DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancel)
    {
        if (!await db.Set<JobRow>().AnyAsync(job => job.DoneAt == null && job.RunAt <= now, cancel))
        {
            return [];
        }

        List<JobRow> rows = [];
        await db.SaveAsync(
            async () =>
            {
                rows = await Due(db, now, most).ToListAsync(cancel);
                foreach (var row in rows)
                {
                    row.LockedUntil = now + lease;
                    row.Attempts++;
                }
            },
            cancel);
        return rows;
    }

    private static IQueryable<JobRow> Due(OfficeContext db, DateTimeOffset now, int most) => db.Engine is Engine.Postgres
        ? db.Set<JobRow>().FromSql(
            $"""
            SELECT * FROM jobs WHERE done_at IS NULL AND run_at <= {now} AND (locked_until IS NULL OR locked_until < {now})
            ORDER BY run_at LIMIT {most} FOR UPDATE SKIP LOCKED
            """)
        : db.Set<JobRow>()
            .Where(job => job.DoneAt == null && job.RunAt <= now && (job.LockedUntil == null || job.LockedUntil < now))
            .OrderBy(job => job.RunAt).Take(most);
}
