using System.Collections.Concurrent;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Web.Hosting;

/// <summary>
/// Remembers for a few seconds who a session is, so that a page does not ask the database again for each picture on it.
/// A closed account or an ended post counts within that time.
/// </summary>
internal sealed class SignedIn(TimeProvider time)
{
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<Id<Session>, (Actor? Actor, DateTimeOffset Until)> known = new();

    public async ValueTask<Actor?> FindAsync(Id<Session> session, LoadActor load, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (known.TryGetValue(session, out var entry) && entry.Until > now)
        {
            return entry.Actor;
        }

        var actor = await load.BySessionAsync(session, cancel);
        Forget(now);
        known[session] = (actor, now + Age);
        return actor;
    }

    public void Forget(Id<Session> session) => known.TryRemove(session, out _);

    private void Forget(DateTimeOffset now)
    {
        if (known.Count < 1000)
        {
            return;
        }

        foreach (var old in known.Where(entry => entry.Value.Until < now))
        {
            known.TryRemove(old);
        }
    }
}
