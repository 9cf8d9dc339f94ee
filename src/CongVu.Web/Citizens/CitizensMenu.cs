using CongVu.Citizens;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Citizens;

/// <summary>The place of citizens' dossiers in the menu, with how many are open; it warns while one is late.</summary>
internal sealed class CitizensMenu(MatterQueries queries) : IMenuPart
{
    public async Task<IEnumerable<MenuItem>> ItemsAsync(Actor actor, CancellationToken cancel)
    {
        if (actor.Posts.All(post => post.Role is Role.Administrator))
        {
            return [];
        }

        var late = await queries.CountAsync(actor, new MatterFilter { IsOpen = true, Class = MatterClass.OpenOverdue }, cancel);
        return [new MenuItem(MenuGroup.Work, 7, MatterQuery.List, "Hồ sơ một cửa", late, late > 0)];
    }
}
