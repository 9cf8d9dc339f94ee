using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Reports;

/// <summary>Over which part of the tree a person may see figures (phạm vi báo cáo): their own agency and all below it.</summary>
public sealed class ReportScope
{
    private readonly OrganizationDirectory directory;

    internal ReportScope(OrganizationDirectory directory) => this.directory = directory;

    /// <summary>The agencies whose figures this person may open, where they work first.</summary>
    public static IReadOnlyList<Id<Organization>> Agencies(Actor actor) =>
        [.. actor.Posts.Where(post => post.Role is not Role.Administrator).Select(post => post.Agency).Distinct()];

    /// <summary>The agency with everything below it, if figures over it are for this person.</summary>
    /// <param name="actor">Who asks; absent for the operator at the machine, who can read the database anyway.</param>
    /// <param name="agency">Over which agency.</param>
    /// <param name="cancel">Stops the look-up.</param>
    public async Task<Outcome<ReportArea>> FindAsync(Actor? actor, Id<Organization> agency, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        return tree.Entries.TryGetValue(agency, out var entry) && MayRead(actor, tree, agency)
            ? new ReportArea(entry, tree)
            : ReportRefusals.NoSuchAgency;
    }

    /// <summary>The same by the agency's code.</summary>
    public async Task<Outcome<ReportArea>> FindAsync(Actor? actor, string code, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        return tree.ByCode(code.Trim()) is { } entry && MayRead(actor, tree, entry.Id)
            ? new ReportArea(entry, tree)
            : ReportRefusals.NoSuchAgency;
    }

    private static bool MayRead(Actor? actor, OrganizationDirectory.Tree tree, Id<Organization> agency) =>
        actor is null || Agencies(actor).Any(own => tree.IsWithin(agency, own));
}

/// <summary>An agency and all that lies below it, for one report.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Tree">The tree in which it stands.</param>
public sealed record ReportArea(OrganizationDirectory.Entry Agency, OrganizationDirectory.Tree Tree)
{
    /// <summary>The agencies below that existed in the period, in the order in which they were founded here.</summary>
    public IReadOnlyList<OrganizationDirectory.Entry> AgenciesBelow(Calendar.Period period) =>
        [.. Tree.Entries.Values
            .Where(entry => entry.Kind is OrganizationKind.Agency && entry.Id != Agency.Id && Tree.IsWithin(entry.Id, Agency.Id))
            .Where(entry => entry.ValidFrom < period.Until && !(entry.ValidTo < period.From))
            .OrderBy(entry => entry.Id)];
}
