using System.Text.RegularExpressions;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.AspNetCore.Identity;

namespace CongVu.Organizations;

/// <summary>What entering one person and entering a list of people share.</summary>
internal sealed partial class Entering(OfficeContext db, FactLedger ledger, IdSource ids, PasswordHasher<Account> hasher)
{
    public static Refusals Check(EnterPerson.Input input, bool isTaken) => AdministrationRules.CheckName(input.FullName)
        .Unless(LoginNameForm().IsMatch(input.LoginName), OrganizationRefusals.LoginNameInvalid)
        .Unless(!isTaken, OrganizationRefusals.LoginNameTaken)
        .Unless(PasswordRules.IsStrong(input.Password, input.LoginName), OrganizationRefusals.PasswordWeak);

    public Person Add(Actor actor, EnterPerson.Input input, Organization organization)
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
