using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing.Agents;

/// <summary>The machines that are paired, and whose agent is calling.</summary>
public sealed class AgentQueries
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;

    internal AgentQueries(OfficeContext db, OfficeClock clock)
    {
        this.db = db;
        this.clock = clock;
    }

    /// <summary>A machine whose agent is paired with a person.</summary>
    public sealed record Line(Id<AgentPairing> Id, string Machine, DateTimeOffset PairedAt);

    /// <returns>The person of a paired agent; null when the secret is unknown, was withdrawn or has grown old.</returns>
    public async Task<Id<Person>?> PersonOfAsync(string secret, CancellationToken cancel)
    {
        if (!AgentSecret.TryRead(secret, out var id, out var own))
        {
            return null;
        }

        var pairing = await db.Set<AgentPairing>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancel);
        return pairing?.IsGoodAt(clock.Now) == true && pairing.Matches(own) ? pairing.PersonId : null;
    }

    /// <summary>A person's own machines.</summary>
    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, CancellationToken cancel)
    {
        var rows = await db.Set<AgentPairing>().AsNoTracking().Where(row => row.PersonId == actor.Person && row.PairedAt != null && row.EndedAt == null)
            .OrderByDescending(row => row.Id).ToListAsync(cancel);
        return [.. rows.Where(row => row.IsGoodAt(clock.Now)).Select(row => new Line(row.Id, row.Machine, row.PairedAt!.Value))];
    }
}
