using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Finds who a session belongs to, and a person's sessions.</summary>
public sealed class SessionQueries
{
    private static readonly TimeSpan LongestSession = TimeSpan.FromHours(12);
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly LoadActor load;

    internal SessionQueries(OfficeContext db, OfficeClock clock, LoadActor load)
    {
        this.db = db;
        this.clock = clock;
        this.load = load;
    }

    /// <summary>A session with what every page needs to know of it.</summary>
    /// <param name="Id">Which.</param>
    /// <param name="Actor">Whose.</param>
    /// <param name="MustChangePassword">The person may do nothing before.</param>
    /// <param name="IsSimple">In large type.</param>
    /// <param name="Previous">The log-in before this one, so that a stranger's shows.</param>
    public sealed record Card(Id<Session> Id, Actor Actor, bool MustChangePassword, bool IsSimple, Line? Previous);

    /// <summary>A log-in.</summary>
    public sealed record Line(Id<Session> Id, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string Address);

    /// <returns>Null when the session has ended, is too old, or its account was closed.</returns>
    public async Task<Card?> FindAsync(Id<Session> id, CancellationToken cancel)
    {
        var oldest = clock.Now - LongestSession;
        var found = await db.Set<Session>().AsNoTracking()
            .Where(row => row.Id == id && row.EndedAt == null && row.StartedAt > oldest)
            .Join(db.Set<Account>().Where(account => !account.IsDisabled), row => row.PersonId, account => account.PersonId, (row, account) => account)
            .Select(account => new { account.PersonId, account.MustChangePassword, account.IsSimple }).FirstOrDefaultAsync(cancel);
        if (found is null || await load.ByPersonAsync(found.PersonId, cancel) is not { } actor)
        {
            return null;
        }

        var previous = await Lines(db.Set<Session>().Where(row => row.PersonId == found.PersonId && row.Id.Value.CompareTo(id.Value) < 0))
            .FirstOrDefaultAsync(cancel);
        return new Card(id, actor, found.MustChangePassword, found.IsSimple, previous);
    }

    /// <summary>A person's own log-ins, newest first.</summary>
    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, int most, CancellationToken cancel) =>
        await Lines(db.Set<Session>().Where(row => row.PersonId == actor.Person)).Take(most).ToListAsync(cancel);

    /// <summary>Whether a log-in could still be used.</summary>
    public bool IsOpen(Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.EndedAt is null && line.StartedAt > clock.Now - LongestSession;
    }

    private static IQueryable<Line> Lines(IQueryable<Session> sessions) => sessions.AsNoTracking()
        .OrderByDescending(row => row.Id).Select(row => new Line(row.Id, row.StartedAt, row.EndedAt, row.Address));
}
