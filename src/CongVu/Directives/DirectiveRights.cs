using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives;

/// <summary>Who may see and do what with directives. The same expression serves one task, a list and a figure.</summary>
internal static class DirectiveRights
{
    private static readonly Role[] Wide = [Role.Leader, Role.ChiefOfOffice, Role.TrackingOffice, Role.RecordsClerk];

    /// <summary>Agencies of which this person sees all tasks, given or received.</summary>
    public static List<Id<Organization>> WideAgencies(Actor actor) => [.. actor.Agencies.Where(agency => actor.Has(agency, Wide))];

    /// <summary>Enters, assigns, follows.</summary>
    public static bool MayEnter(Actor actor, Id<Organization> agency) => actor.Has(agency, Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader);

    /// <summary>Gives opinions on incoming documents, withdraws directives.</summary>
    public static bool Leads(Actor actor, Id<Organization> agency) => actor.Has(agency, Role.Leader, Role.ChiefOfOffice);

    /// <summary>Follows this assignment: accepts or returns, removes, reopens.</summary>
    public static bool Oversees(Actor actor, Assignment assignment) =>
        assignment.IsFollowedByAgency ? MayEnter(actor, assignment.TrackingAgencyId) : actor.Heads(assignment.AssignerId);

    /// <summary>Has the authority that set its deadline.</summary>
    public static bool SetsDeadlines(Actor actor, Assignment assignment) =>
        assignment.IsFollowedByAgency ? actor.Has(assignment.TrackingAgencyId, Role.Leader) : actor.Heads(assignment.AssignerId);

    /// <summary>Belongs to those who shall do it.</summary>
    public static bool ActsFor(Actor actor, Assignment assignment)
    {
        if (assignment.PersonId is { } person)
        {
            return person == actor.Person || actor.Heads(assignment.OrganizationId);
        }

        return assignment.OrganizationId == assignment.AgencyId
            ? actor.Has(assignment.AgencyId, Wide)
            : actor.Posts.Any(post => post.Organization == assignment.OrganizationId && post.Role is not Role.Administrator);
    }

    /// <summary>Hands its part down: the head of the unit, or the office of the agency.</summary>
    public static bool MayHandDown(Actor actor, Assignment assignment) => assignment.PersonId is null &&
        (assignment.OrganizationId == assignment.AgencyId ? MayEnter(actor, assignment.AgencyId) : actor.Heads(assignment.OrganizationId));

    /// <summary>In which authority this person speaks for the one who gave it.</summary>
    public static Authority Giving(Actor actor, Assignment assignment) => assignment.IsFollowedByAgency
        ? actor.For(assignment.TrackingAgencyId, Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader)
        : actor.For(assignment.TrackingAgencyId, Role.HeadOfUnit, Role.ChiefOfOffice, Role.Leader);

    /// <summary>In which authority this person speaks for those who do it.</summary>
    public static Authority Doing(Actor actor, Assignment assignment) =>
        actor.For(assignment.AgencyId, Role.HeadOfUnit, Role.Specialist, Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader);

    /// <summary>Each level sees its own part: those who gave it, those who do it, and the offices of both agencies.</summary>
    public static IQueryable<Assignment> VisibleTo(this IQueryable<Assignment> assignments, Actor actor)
    {
        var wide = WideAgencies(actor);
        var own = OwnOrganizations(actor);
        var person = actor.Person;
        return assignments.Where(assignment =>
            wide.Contains(assignment.TrackingAgencyId) || wide.Contains(assignment.AgencyId) ||
            own.Contains(assignment.OrganizationId) || own.Contains(assignment.AssignerId) || assignment.PersonId == person);
    }

    /// <summary>A directive is seen by those who see a part of it.</summary>
    public static IQueryable<Directive> VisibleTo(this IQueryable<Directive> directives, OfficeContext db, Actor actor) =>
        directives.Where(directive => db.Set<Assignment>().VisibleTo(actor).Any(part => part.DirectiveId == directive.Id));

    /// <summary>The organizations in whose name this person works; administrators see no task.</summary>
    public static List<Id<Organization>> OwnOrganizations(Actor actor) =>
        [.. actor.Posts.Where(post => post.Role is not Role.Administrator).Select(post => post.Organization).Distinct()];
}
