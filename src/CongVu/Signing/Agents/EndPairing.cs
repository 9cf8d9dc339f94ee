using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing.Agents;

/// <summary>Takes the way to a person's files from a machine (bỏ ghép chương trình ký).</summary>
public sealed class EndPairing
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;

    internal EndPairing(OfficeContext db, FactLedger ledger, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
    }

    public async Task<Outcome> RunAsync(Actor actor, Id<AgentPairing> id, CancellationToken cancel)
    {
        var pairing = await db.Set<AgentPairing>().FirstOrDefaultAsync(row => row.Id == id && row.PersonId == actor.Person, cancel);
        if (pairing is null)
        {
            return AgentRefusals.NotFound;
        }

        pairing.End(clock.Now);
        ledger.Record(actor.For(actor.Agencies.FirstOrDefault()), new AgentUnpaired(actor.Person, pairing.Machine));
        return await db.SaveAsync(cancel);
    }
}
