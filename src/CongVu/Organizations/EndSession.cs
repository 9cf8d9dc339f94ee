using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Ends one of one's own sessions, from any machine (kết thúc phiên).</summary>
public sealed class EndSession
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;

    internal EndSession(OfficeContext db, OfficeClock clock)
    {
        this.db = db;
        this.clock = clock;
    }

    public async Task<Outcome> RunAsync(Actor actor, Id<Session> id, CancellationToken cancel)
    {
        var session = await db.Set<Session>().FirstOrDefaultAsync(row => row.Id == id && row.PersonId == actor.Person, cancel);
        if (session is null)
        {
            return OrganizationRefusals.NotFound;
        }

        session.End(clock.Now);
        return await db.SaveAsync(cancel);
    }
}
