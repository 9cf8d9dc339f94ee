using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Makes the first agency and the first administrator of an empty installation (thiết lập ban đầu). Works once.</summary>
public sealed class SetUpOffice
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly PasswordHasher<Account> hasher;

    internal SetUpOffice(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, PasswordHasher<Account> hasher)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.hasher = hasher;
    }

    /// <param name="AgencyName">The root agency.</param>
    /// <param name="Abbreviation">As in document codes.</param>
    /// <param name="PlaceName">Place name of its documents.</param>
    /// <param name="Code">Identifier code; may be empty.</param>
    /// <param name="AdministratorName">Full name of the first administrator.</param>
    /// <param name="LoginName">Their login name.</param>
    /// <param name="Password">Their password.</param>
    public sealed record Input(
        string AgencyName, string Abbreviation, string PlaceName, string Code, string AdministratorName, string LoginName, string Password);

    /// <summary>Whether the installation still waits for its first agency.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken cancel) => !await db.Set<Organization>().AnyAsync(cancel);

    public async Task<Outcome<Id<Person>>> RunAsync(Input input, CancellationToken cancel)
    {
        var refusals = AdministrationRules.CheckName(input.AgencyName)
            .Add(AdministrationRules.CheckName(input.AdministratorName))
            .Unless(PasswordRules.IsStrong(input.Password, input.LoginName), OrganizationRefusals.PasswordWeak)
            .Unless(await IsNeededAsync(cancel), OrganizationRefusals.NotAdministrator);
        if (refusals.Any)
        {
            return refusals;
        }

        var agency = AddAgency(input);
        var person = AddAdministrator(input, agency);
        return (await db.SaveAsync(cancel)).With(person.Id);
    }

    private Organization AddAgency(Input input)
    {
        var agency = new Organization(ids.Next<Organization>(), OrganizationKind.Agency, input.AgencyName.Trim(), null, clock.Today)
        {
            Abbreviation = input.Abbreviation.Trim(),
            PlaceName = input.PlaceName.Trim(),
        };
        if (input.Code.Length > 0)
        {
            agency.GiveCode(OrganizationCodes.SchemeOf(input.Code), input.Code, clock.Today);
        }

        db.Add(agency);
        ledger.Record(Authority.Program, new OrganizationFounded(agency.Id, agency.Name, agency.Kind, clock.Today));
        return agency;
    }

    private Person AddAdministrator(Input input, Organization agency)
    {
        var person = new Person(ids.Next<Person>(), input.AdministratorName.Trim());
        var account = new Account(person.Id, input.LoginName.Trim().ToLowerInvariant());
        account.PasswordHash = hasher.HashPassword(account, input.Password);
        var post = new Post(ids.Next<Post>(), person.Id, agency, Role.Administrator, "Quản trị hệ thống", clock.Today);
        db.AddRange(person, account, post);
        ledger.Record(Authority.Program, new PersonEntered(person.Id, person.FullName, account.LoginName));
        ledger.Record(Authority.Program, new PostGiven(person.Id, post.Id, agency.Id, post.Role, post.Title, clock.Today));
        return person;
    }
}
