using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Closes an account or opens it again; closing ends its sessions (đóng, mở tài khoản).</summary>
public sealed class DisableAccount
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;

    internal DisableAccount(OfficeContext db, FactLedger ledger, OfficeClock clock, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.directory = directory;
    }

    /// <param name="Person">Whose account.</param>
    /// <param name="IsDisabled">Closed or open.</param>
    public sealed record Input(Id<Person> Person, bool IsDisabled);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var account = await db.Set<Account>().FirstOrDefaultAsync(row => row.PersonId == input.Person, cancel);
        var organizations = await db.Set<Post>().Where(post => post.PersonId == input.Person).Select(post => post.OrganizationId).ToListAsync(cancel);
        if (account is null || !organizations.Exists(organization => AdministrationRules.MayManage(actor, tree, organization)))
        {
            return OrganizationRefusals.NotAdministrator;
        }

        account.IsDisabled = input.IsDisabled;
        foreach (var session in await db.Set<Session>().Where(row => row.PersonId == input.Person && row.EndedAt == null).ToListAsync(cancel))
        {
            session.End(clock.Now);
        }

        ledger.Record(new Authority(actor.Person, actor.Name, null, "", null), new AccountDisabled(input.Person, input.IsDisabled));
        return await db.SaveAsync(cancel);
    }
}
