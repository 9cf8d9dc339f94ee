using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Sets a password: one's own with the old one, or somebody's by an administrator, who also unlocks so (đặt mật khẩu).</summary>
public sealed class SetPassword
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OrganizationDirectory directory;
    private readonly PasswordHasher<Account> hasher;
    private readonly OfficeClock clock;

    internal SetPassword(OfficeContext db, FactLedger ledger, OrganizationDirectory directory, PasswordHasher<Account> hasher, OfficeClock clock)
    {
        this.clock = clock;
        this.db = db;
        this.ledger = ledger;
        this.directory = directory;
        this.hasher = hasher;
    }

    /// <param name="Person">Whose.</param>
    /// <param name="OldPassword">The old one; needed for one's own.</param>
    /// <param name="NewPassword">The new one.</param>
    public sealed record Input(Id<Person> Person, string OldPassword, string NewPassword)
    {
        /// <summary>The session in which it is done: it goes on, all others of that person end.</summary>
        public Id<Session>? Current { get; init; }
    }

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var account = await db.Set<Account>().FirstOrDefaultAsync(row => row.PersonId == input.Person, cancel);
        if (account is null || !await MaySetAsync(actor, account, input.OldPassword, cancel))
        {
            return actor.Person == input.Person ? OrganizationRefusals.WrongPassword : OrganizationRefusals.NotAdministrator;
        }

        var refusals = new Refusals()
            .Unless(PasswordRules.IsStrong(input.NewPassword, account.LoginName), OrganizationRefusals.PasswordWeak)
            .Unless(input.NewPassword != input.OldPassword, OrganizationRefusals.PasswordSame);
        if (refusals.Any)
        {
            return refusals;
        }

        account.PasswordHash = hasher.HashPassword(account, input.NewPassword);
        account.MustChangePassword = actor.Person != input.Person;
        account.Unlock();
        await EndSessionsAsync(input, cancel);
        ledger.Record(new Authority(actor.Person, actor.Name, null, "", null), new PasswordSet(input.Person));
        return await db.SaveAsync(cancel);
    }

    private async Task EndSessionsAsync(Input input, CancellationToken cancel)
    {
        foreach (var session in await db.Set<Session>().Where(row => row.PersonId == input.Person && row.EndedAt == null).ToListAsync(cancel))
        {
            if (session.Id != input.Current)
            {
                session.End(clock.Now);
            }
        }
    }

    private async Task<bool> MaySetAsync(Actor actor, Account account, string oldPassword, CancellationToken cancel)
    {
        if (actor.Person == account.PersonId)
        {
            return hasher.VerifyHashedPassword(account, account.PasswordHash, oldPassword) is not PasswordVerificationResult.Failed;
        }

        var tree = await directory.GetAsync(cancel);
        var organizations = await db.Set<Post>().Where(post => post.PersonId == account.PersonId).Select(post => post.OrganizationId).ToListAsync(cancel);
        return organizations.Exists(organization => AdministrationRules.MayManage(actor, tree, organization));
    }
}
