using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Withdraws a system's token at once: by an administrator of the agency, or by the person in whose name it acts (thu hồi mã truy cập).</summary>
public sealed class WithdrawSystemToken
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;

    internal WithdrawSystemToken(OfficeContext db, FactLedger ledger, OfficeClock clock, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.directory = directory;
    }

    public async Task<Outcome> RunAsync(Actor actor, Id<SystemToken> id, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var token = await db.Set<SystemToken>().FirstOrDefaultAsync(row => row.Id == id, cancel);
        if (token is null || (token.PersonId != actor.Person && !AdministrationRules.MayManage(actor, tree, token.AgencyId)))
        {
            return OrganizationRefusals.TokenNotFound;
        }

        token.Withdraw(clock.Now);
        ledger.Record(actor.For(token.AgencyId, Role.Administrator), new SystemTokenWithdrawn(token.PersonId, token.Id, token.Name));
        return await db.SaveAsync(cancel);
    }
}
