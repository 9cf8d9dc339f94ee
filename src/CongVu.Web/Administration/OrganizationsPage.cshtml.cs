using CongVu.Calendar;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Administration;

/// <summary>Cây tổ chức: the agencies that this administrator looks after, with what is below them.</summary>
[Access(Role.Administrator)]
public sealed class OrganizationsPage(OrganizationDirectory directory, OfficeClock clock) : OfficePage
{
    public IReadOnlyList<TreeNode> Roots { get; private set; } = [];

    public int Count { get; private set; }

    public async Task OnGetAsync()
    {
        var tree = await directory.GetAsync(Cancel);
        var today = clock.Today;
        var living = tree.Entries.Values.Where(entry => entry.ExistsOn(today)).OrderBy(entry => entry.Order).ToLookup(entry => entry.Parent);
        var managed = Actor.Posts.Where(post => post.Role is Role.Administrator).Select(post => post.Agency).Distinct().ToList();
        var tops = managed.Where(agency => !managed.Exists(other => other != agency && tree.IsWithin(agency, other)));
        Roots = [.. tops.Select(agency => TreeNode.Of(tree.Entries[agency], living))];
        Count = Roots.Sum(root => root.Size);
    }
}

/// <summary>An organization with those below it.</summary>
public sealed record TreeNode(OrganizationDirectory.Entry Entry, IReadOnlyList<TreeNode> Below)
{
    public int Size => 1 + Below.Sum(node => node.Size);

    public static TreeNode Of(OrganizationDirectory.Entry entry, ILookup<CongVu.Ledger.Id<Organization>?, OrganizationDirectory.Entry> children)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new TreeNode(entry, [.. children[entry.Id].Select(child => Of(child, children))]);
    }
}
