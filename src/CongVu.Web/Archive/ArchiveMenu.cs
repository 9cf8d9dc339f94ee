using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Archive;

/// <summary>The place of files in the menu, for all who work in an agency.</summary>
internal sealed class ArchiveMenu : IMenuPart
{
    public Task<IEnumerable<MenuItem>> ItemsAsync(Actor actor, CancellationToken cancel) => Task.FromResult<IEnumerable<MenuItem>>(
        actor.Posts.All(post => post.Role is Role.Administrator) ? [] : [new MenuItem(MenuGroup.Documents, 8, "/ho-so", "Hồ sơ")]);
}
