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
    private const int Many = 1000;
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<Id<Session>, (SessionQueries.Card? Card, DateTimeOffset Until)> known = new();

    /// <summary>The session of a request's cookie, if there is one that still counts.</summary>
    public async ValueTask<SessionQueries.Card?> FindAsync(HttpContext http)
    {
        if (SessionCookie.SessionOf(http.User) is not { } session)
        {
            return null;
        }

        var now = time.GetUtcNow();
        if (known.TryGetValue(session, out var entry) && entry.Until > now)
        {
            return entry.Card;
        }

        var card = await http.RequestServices.GetRequiredService<SessionQueries>().FindAsync(session, http.RequestAborted);
        ForgetOld(now);
        known[session] = (card, now + Age);
        return card;
    }

    public void Forget(Id<Session> session) => known.TryRemove(session, out _);

    /// <summary>After something about a person changed: their next page asks anew.</summary>
    public void Forget(Id<Person> person)
    {
        foreach (var old in known.Where(entry => entry.Value.Card?.Actor.Person == person))
        {
            known.TryRemove(old);
        }
    }

    private void ForgetOld(DateTimeOffset now)
    {
        if (known.Count < Many)
        {
            return;
        }

        foreach (var old in known.Where(entry => entry.Value.Until < now))
        {
            known.TryRemove(old);
        }
    }
}
