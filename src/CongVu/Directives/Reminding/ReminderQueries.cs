using CongVu.Database;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Reminding;

/// <summary>What a person was reminded of.</summary>
public sealed class ReminderQueries
{
    private readonly OfficeContext db;

    internal ReminderQueries(OfficeContext db) => this.db = db;

    /// <summary>Since a day, the newest first.</summary>
    public async Task<IReadOnlyList<Reminder>> SinceAsync(Actor actor, DateOnly day, int most, CancellationToken cancel) =>
        await db.Set<Reminder>().AsNoTracking().Where(row => row.PersonId == actor.Person && row.Day >= day)
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(most).ToListAsync(cancel);
}
