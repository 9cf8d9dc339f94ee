using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Enters a person with an account and a first post (thêm người).</summary>
public sealed class EnterPerson
{
    private readonly OfficeContext db;
    private readonly OrganizationDirectory directory;
    private readonly Entering entering;

    internal EnterPerson(OfficeContext db, OrganizationDirectory directory, Entering entering)
    {
        this.db = db;
        this.directory = directory;
        this.entering = entering;
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
        var refusals = Entering.Check(input, taken);
        if (refusals.Any)
        {
            return refusals;
        }

        var person = entering.Add(actor, input, organization);
        return (await db.SaveAsync(cancel)).With(person.Id);
    }
}
