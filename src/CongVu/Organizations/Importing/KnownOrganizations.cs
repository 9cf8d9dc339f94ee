using CongVu.DocumentFormat.Text;
using CongVu.Ledger;

namespace CongVu.Organizations.Importing;

/// <summary>The organizations that a list may name, by code, name or abbreviation: those that whoever enters it administers.</summary>
internal sealed class KnownOrganizations
{
    private readonly Dictionary<string, List<Id<Organization>>> named = [];

    public KnownOrganizations(Actor actor, OrganizationDirectory.Tree tree, DateOnly today)
    {
        foreach (var entry in tree.Entries.Values.Where(entry => entry.ExistsOn(today) && AdministrationRules.MayManage(actor, tree, entry.Id)))
        {
            Add(entry.Id, [.. entry.Codes, entry.Name, entry.Abbreviation]);
        }
    }

    /// <summary>All that go by a name.</summary>
    public IReadOnlyList<Id<Organization>> Of(string name) => named.GetValueOrDefault(Folding.Fold(name), []);

    public void Add(Id<Organization> id, IEnumerable<string> names)
    {
        foreach (var name in names.Select(Folding.Fold).Where(name => name.Length > 0).Distinct())
        {
            (named.TryGetValue(name, out var known) ? known : named[name] = []).Add(id);
        }
    }
}
