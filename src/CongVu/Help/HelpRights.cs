using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Help;

/// <summary>Who helps whom: administrators help their own agency and all below it (bộ phận hỗ trợ).</summary>
internal sealed class HelpRights(OrganizationDirectory directory)
{
    /// <summary>Whether this person sits at the help desk of anybody.</summary>
    public static bool IsDesk(Actor actor) => actor.Posts.Any(post => post.Role is Role.Administrator);

    public async Task<bool> ServesAsync(Actor actor, Id<Organization> agency, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        return DesksOf(actor).Any(desk => tree.IsWithin(agency, desk));
    }

    /// <summary>The agencies whose difficulties come to this person.</summary>
    public async Task<List<Id<Organization>>> ServedAsync(Actor actor, CancellationToken cancel)
    {
        var desks = DesksOf(actor).ToList();
        if (desks.Count == 0)
        {
            return [];
        }

        var tree = await directory.GetAsync(cancel);
        return [.. tree.Entries.Values.Where(entry => entry.Kind is OrganizationKind.Agency && desks.Exists(desk => tree.IsWithin(entry.Id, desk))).Select(entry => entry.Id)];
    }

    private static IEnumerable<Id<Organization>> DesksOf(Actor actor) => actor.Posts.Where(post => post.Role is Role.Administrator).Select(post => post.Agency).Distinct();
}
