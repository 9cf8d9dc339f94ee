using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Lets a person log in again before the lock after wrong passwords ends (mở khóa tài khoản).</summary>
public sealed class UnlockAccount
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OrganizationDirectory directory;

    internal UnlockAccount(OfficeContext db, FactLedger ledger, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.directory = directory;
    }

    public async Task<Outcome> RunAsync(Actor actor, Id<Person> person, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var account = await db.Set<Account>().FirstOrDefaultAsync(row => row.PersonId == person, cancel);
        var organizations = await db.Set<Post>().Where(post => post.PersonId == person).Select(post => post.OrganizationId).ToListAsync(cancel);
        if (account is null || !organizations.Exists(organization => AdministrationRules.MayManage(actor, tree, organization)))
        {
            return OrganizationRefusals.NotAdministrator;
        }

        account.Unlock();
        ledger.Record(new Authority(actor.Person, actor.Name, null, "", null), new AccountUnlocked(person));
        return await db.SaveAsync(cancel);
    }
}
