using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Starts a session for a person who knows the password (đăng nhập).</summary>
public sealed class LogIn
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly IdSource ids;
    private readonly PasswordHasher<Account> hasher;

    internal LogIn(OfficeContext db, FactLedger ledger, OfficeClock clock, IdSource ids, PasswordHasher<Account> hasher)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.ids = ids;
        this.hasher = hasher;
    }

    /// <param name="LoginName">As typed.</param>
    /// <param name="Password">As typed.</param>
    /// <param name="Address">From where, for the record.</param>
    public sealed record Input(string LoginName, string Password, string Address);

    public async Task<Outcome<Id<Session>>> RunAsync(Input input, CancellationToken cancel)
    {
        var loginName = input.LoginName.Trim().ToLowerInvariant();
        var account = await db.Set<Account>().FirstOrDefaultAsync(row => row.LoginName == loginName, cancel);
        if (account is null)
        {
            return OrganizationRefusals.WrongPassword;
        }

        if (account.IsLocked(clock.Now))
        {
            return OrganizationRefusals.Locked((int)Math.Ceiling((account.LockedUntil!.Value - clock.Now).TotalMinutes));
        }

        if (hasher.VerifyHashedPassword(account, account.PasswordHash, input.Password) is PasswordVerificationResult.Failed)
        {
            return await RefuseAsync(account, cancel);
        }

        return account.IsDisabled ? OrganizationRefusals.Disabled : await StartAsync(account, input.Address, cancel);
    }

    private async Task<Outcome<Id<Session>>> RefuseAsync(Account account, CancellationToken cancel)
    {
        account.Failed(clock.Now);
        if (account.IsLocked(clock.Now))
        {
            ledger.Record(Authority.Program, new AccountLocked(account.PersonId, account.LockedUntil!.Value));
        }

        await db.SaveAsync(cancel);
        return OrganizationRefusals.WrongPassword;
    }

    private async Task<Outcome<Id<Session>>> StartAsync(Account account, string address, CancellationToken cancel)
    {
        var name = await db.Set<Person>().Where(person => person.Id == account.PersonId).Select(person => person.FullName).FirstAsync(cancel);
        var session = new Session(ids.Next<Session>(), account.PersonId, clock.Now, address);
        account.Succeeded(clock.Now, address);
        db.Add(session);
        ledger.Record(new Authority(account.PersonId, name, null, "", null), new LoggedIn(account.PersonId, session.Id, address));
        return (await db.SaveAsync(cancel)).With(session.Id);
    }
}
