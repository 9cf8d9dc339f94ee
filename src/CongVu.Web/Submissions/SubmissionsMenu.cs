using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Web.Shared;

namespace CongVu.Web.Submissions;

/// <summary>The places of dossiers in the menu.</summary>
internal sealed class SubmissionsMenu(SubmissionQueries queries) : IMenuPart
{
    public async Task<IEnumerable<MenuItem>> ItemsAsync(Actor actor, CancellationToken cancel)
    {
        if (actor.Posts.All(post => post.Role is Role.Administrator))
        {
            return [];
        }

        var items = new List<MenuItem> { new(MenuGroup.Work, 5, "/ho-so-trinh", "Hồ sơ trình", await queries.CountAsync(actor, SubmissionTab.Returned, cancel)) };
        if (Receives(actor))
        {
            var waiting = actor.Posts.Any(post => post.Role is Role.Leader) ? SubmissionTab.ToDecide : SubmissionTab.ToVet;
            items.Add(new MenuItem(MenuGroup.Work, 6, waiting is SubmissionTab.ToDecide ? "/tham-dinh?xem=ToDecide" : "/tham-dinh", "Thẩm định hồ sơ",
                await queries.CountAsync(actor, waiting, cancel), await queries.CountBurningAsync(actor, cancel) > 0));
        }

        return items;
    }

    /// <summary>Whether this person takes part in receiving dossiers.</summary>
    internal static bool Receives(Actor actor) => actor.Posts.Any(post => post.Role is Role.ChiefOfOffice or Role.TrackingOffice or Role.Leader);
}
