using System.Text.RegularExpressions;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Enters a person with an account and a first post (thêm người).</summary>
public sealed partial class EnterPerson
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OrganizationDirectory directory;
    private readonly PasswordHasher<Account> hasher;

    internal EnterPerson(OfficeContext db, FactLedger ledger, IdSource ids, OrganizationDirectory directory, PasswordHasher<Account> hasher)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.directory = directory;
        this.hasher = hasher;
    }

    /// <param name="FullName">As on the identity card.</param>
    /// <param name="LoginName">Lower case without marks.</param>
    /// <param name="Password">The first password, to be changed at the first log-in.</param>
    /// <param name="Email">May be empty.</param>
    /// <param name="Organization">Where the first post is.</param>
    /// <param name="Role">What it is for.</param>
    /// <param name="Title">As it is printed.</param>
    /// <param name="Capacity">In which capacity it signs, if it does.</param>
    /// <param name="From">Since when.</param>
    public sealed record Input(
        string FullName, string LoginName, string Password, string Email,
        Id<Organization> Organization, Role Role, string Title, SigningCapacity? Capacity, DateOnly From)
    {
        public bool MustChangePassword { get; init; } = true;
    }

    public async Task<Outcome<Id<Person>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var organization = await db.Set<Organization>().FirstOrDefaultAsync(row => row.Id == input.Organization, cancel);
        if (organization is null || !AdministrationRules.MayManage(actor, await directory.GetAsync(cancel), organization.Id))
        {
            return OrganizationRefusals.NotAdministrator;
        }

        var taken = await db.Set<Account>().AnyAsync(row => row.LoginName == input.LoginName, cancel);
        var refusals = AdministrationRules.CheckName(input.FullName)
            .Unless(LoginNameForm().IsMatch(input.LoginName), OrganizationRefusals.LoginNameInvalid)
            .Unless(!taken, OrganizationRefusals.LoginNameTaken)
            .Unless(PasswordRules.IsStrong(input.Password, input.LoginName), OrganizationRefusals.PasswordWeak);
        if (refusals.Any)
        {
            return refusals;
        }

        var person = Add(actor, input, organization);
        return (await db.SaveAsync(cancel)).With(person.Id);
    }

    private Person Add(Actor actor, Input input, Organization organization)
    {
        var person = new Person(ids.Next<Person>(), input.FullName.Trim()) { Email = input.Email.Trim() };
        var account = new Account(person.Id, input.LoginName) { MustChangePassword = input.MustChangePassword };
        account.PasswordHash = hasher.HashPassword(account, input.Password);
        var post = new Post(ids.Next<Post>(), person.Id, organization, input.Role, input.Title.Trim(), input.From) { Capacity = input.Capacity };
        db.AddRange(person, account, post);
        var authority = actor.For(organization.AgencyId, Role.Administrator);
        ledger.Record(authority, new PersonEntered(person.Id, person.FullName, account.LoginName));
        ledger.Record(authority, new PostGiven(person.Id, post.Id, organization.Id, post.Role, post.Title, input.From));
        return person;
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9.-]{2,49}$")]
    private static partial Regex LoginNameForm();
}
