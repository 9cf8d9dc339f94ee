using CongVu.Ledger;
using CongVu.Outcomes;

namespace CongVu.Organizations;

/// <summary>Who may change organizations, people and posts: an administrator of that agency or of one above it.</summary>
internal static class AdministrationRules
{
    public static bool MayManage(Actor actor, OrganizationDirectory.Tree tree, Id<Organization>? organization) => organization is { } id
        ? actor.Posts.Any(post => post.Role is Role.Administrator && tree.IsWithin(id, post.Agency))
        : actor.Posts.Any(post => post.Role is Role.Administrator && tree.Entries.GetValueOrDefault(post.Agency)?.Parent is null);

    public static Refusals CheckName(string name) => new Refusals()
        .Unless(!string.IsNullOrWhiteSpace(name), OrganizationRefusals.NameMissing)
        .Unless(name.Length <= 200, OrganizationRefusals.NameTooLong);
}
