using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Reminding;

/// <summary>Who is told about a part: its handler, the head of the unit, and those who follow it.</summary>
internal sealed class Receivers
{
    private readonly ILookup<Id<Organization>, (Id<Person> Person, Role Role)> byUnit;
    private readonly ILookup<Id<Organization>, (Id<Person> Person, Role Role)> byAgency;

    private Receivers(List<Post> posts)
    {
        byUnit = posts.ToLookup(post => post.OrganizationId, post => (post.PersonId, post.Role));
        byAgency = posts.ToLookup(post => post.AgencyId, post => (post.PersonId, post.Role));
    }

    public static async Task<Receivers> LoadAsync(OfficeContext db, OfficeClock clock, CancellationToken cancel)
    {
        var today = clock.Today;
        return new Receivers(await db.Set<Post>().AsNoTracking()
            .Where(post => post.ValidFrom <= today && (post.ValidTo == null || post.ValidTo >= today) &&
                (post.Role == Role.HeadOfUnit || post.Role == Role.ChiefOfOffice || post.Role == Role.TrackingOffice))
            .ToListAsync(cancel));
    }

    /// <summary>The handler and the head of the unit; for an agency as a whole, the head of its office.</summary>
    public IEnumerable<Id<Person>> Doing(Id<Person>? person, Id<Organization> organization, Id<Organization> agency)
    {
        var heads = organization == agency
            ? byAgency[agency].Where(post => post.Role is Role.ChiefOfOffice or Role.TrackingOffice)
            : byUnit[organization].Where(post => post.Role is Role.HeadOfUnit or Role.ChiefOfOffice);
        return heads.Select(post => post.Person).Concat(person is { } handler ? [handler] : []).Distinct();
    }

    /// <summary>The tracking office of the agency that gave it, or the head who handed it down.</summary>
    public IEnumerable<Id<Person>> Following(Id<Organization> assigner, Id<Organization> agency) => assigner == agency
        ? byAgency[agency].Where(post => post.Role is Role.TrackingOffice).Select(post => post.Person)
        : byUnit[assigner].Where(post => post.Role is Role.HeadOfUnit or Role.ChiefOfOffice).Select(post => post.Person);
}
