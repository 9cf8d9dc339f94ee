using CongVu.Citizens.Procedures;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Citizens;

/// <summary>Who may see and do what with citizens' dossiers. The same expression serves one dossier, a list and a figure.</summary>
internal static class CitizenRights
{
    /// <summary>Who keeps the list of procedures; a commune has no chief of office.</summary>
    public static Role[] Keeping { get; } = [Role.ChiefOfOffice, Role.Leader, Role.RecordsClerk];

    /// <summary>Bộ phận tiếp nhận và trả kết quả.</summary>
    public static Role[] Receiving { get; } = [Role.RecordsClerk, Role.TrackingOffice, Role.ChiefOfOffice];

    private static readonly Role[] Overseeing = [.. Receiving, Role.Leader];

    public static bool KeepsProcedures(Actor actor, Id<Organization> agency) => actor.Has(agency, Keeping);

    public static bool Receives(Actor actor, Id<Organization> agency) => actor.Has(agency, Receiving);

    /// <summary>Says who handles a dossier: those who receive, and the head of the unit it is with.</summary>
    public static bool Assigns(Actor actor, CitizenMatter matter) => Receives(actor, matter.AgencyId) || actor.Heads(matter.UnitId);

    /// <summary>Works on a dossier: its handler, anybody of the unit while it has none, and those who assign.</summary>
    public static bool Handles(Actor actor, CitizenMatter matter) =>
        Assigns(actor, matter) || matter.HandlerId == actor.Person || (matter.HandlerId is null && Units(actor).Contains(matter.UnitId));

    public static IQueryable<CitizenMatter> VisibleTo(this IQueryable<CitizenMatter> matters, Actor actor)
    {
        var agencies = actor.Agencies.Where(agency => actor.Has(agency, Overseeing)).ToList();
        var units = Units(actor);
        return matters.Where(row => agencies.Contains(row.AgencyId) || units.Contains(row.UnitId) || row.HandlerId == actor.Person);
    }

    public static IQueryable<Procedure> OfAgenciesOf(this IQueryable<Procedure> procedures, Actor actor)
    {
        var agencies = actor.Posts.Where(post => post.Role is not Role.Administrator).Select(post => post.Agency).Distinct().ToList();
        return procedures.Where(row => agencies.Contains(row.AgencyId));
    }

    private static List<Id<Organization>> Units(Actor actor) =>
        [.. actor.Posts.Where(post => post.Role is not Role.Administrator && post.Organization != post.Agency).Select(post => post.Organization)];
}
