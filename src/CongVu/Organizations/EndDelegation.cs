using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Ends a delegation before its last day (chấm dứt ủy quyền).</summary>
public sealed class EndDelegation
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;

    internal EndDelegation(OfficeContext db, FactLedger ledger, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
    }

    public async Task<Outcome> RunAsync(Actor actor, Id<Delegation> id, CancellationToken cancel)
    {
        var delegation = await db.Set<Delegation>().FirstOrDefaultAsync(row => row.Id == id, cancel);
        var mayEnd = delegation is not null &&
            (actor.Posts.Any(post => post.Id == delegation.FromPostId) || actor.Has(delegation.AgencyId, Role.ChiefOfOffice));
        if (!mayEnd)
        {
            return OrganizationRefusals.NotAdministrator;
        }

        delegation!.End(clock.Today);
        ledger.Record(actor.For(delegation.AgencyId), new DelegationEnded(delegation.Id, clock.Today));
        return await db.SaveAsync(cancel);
    }
}
