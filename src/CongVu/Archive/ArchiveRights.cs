using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Archive;

/// <summary>Who may see and do what with files and filing plans. The documents in a file keep rights of their own.</summary>
internal static class ArchiveRights
{
    private static readonly Role[] Keeping = [Role.RecordsClerk, Role.ChiefOfOffice];

    /// <summary>Draws up the plan.</summary>
    public static bool Plans(Actor actor, Id<Organization> agency) => actor.Has(agency, Role.RecordsClerk, Role.ChiefOfOffice, Role.Leader);

    public static bool Approves(Actor actor, Id<Organization> agency) => actor.Has(agency, Role.Leader);

    /// <summary>Files documents: the one who keeps the file, their unit, the clerk.</summary>
    public static bool Works(Actor actor, CaseFile file) => Keeps(actor, file) || Units(actor).Contains(file.UnitId);

    public static bool Closes(Actor actor, CaseFile file) => Keeps(actor, file) || actor.Heads(file.UnitId);

    public static bool Reopens(Actor actor, CaseFile file) => actor.Has(file.AgencyId, Keeping) || actor.Heads(file.UnitId);

    /// <summary>Agencies in which this person works.</summary>
    public static List<Id<Organization>> Agencies(Actor actor) => [.. actor.Posts.Where(post => post.Role is not Role.Administrator).Select(post => post.Agency).Distinct()];

    public static IQueryable<CaseFile> VisibleTo(this IQueryable<CaseFile> files, Actor actor)
    {
        var own = Agencies(actor);
        var wide = own.Where(agency => DocumentRights.SeesAll(actor, agency)).ToList();
        var units = Units(actor);
        return files.Where(file => wide.Contains(file.AgencyId) || units.Contains(file.UnitId) || (own.Contains(file.AgencyId) && file.KeeperId == actor.Person));
    }

    /// <summary>The plan of an agency is for all who work there.</summary>
    public static IQueryable<FilingPlan> VisibleTo(this IQueryable<FilingPlan> plans, Actor actor)
    {
        var own = Agencies(actor);
        return plans.Where(plan => own.Contains(plan.AgencyId));
    }

    private static bool Keeps(Actor actor, CaseFile file) => actor.Has(file.AgencyId, Keeping) || (file.KeeperId == actor.Person && Agencies(actor).Contains(file.AgencyId));

    private static List<Id<Organization>> Units(Actor actor) => [.. actor.Posts.Where(post => post.Role is not Role.Administrator).Select(post => post.Organization).Distinct()];
}
