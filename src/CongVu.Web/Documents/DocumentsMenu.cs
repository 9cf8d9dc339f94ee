using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>The places of documents in the menu.</summary>
internal sealed class DocumentsMenu(IncomingQueries incoming, OutgoingQueries outgoing) : IMenuPart
{
    public async Task<IEnumerable<MenuItem>> ItemsAsync(Actor actor, CancellationToken cancel)
    {
        var items = new List<MenuItem>
        {
            new(MenuGroup.Documents, 0, "/van-ban-den", "Văn bản đến", await incoming.CountAsync(actor, TabOf(actor), cancel)),
            new(MenuGroup.Documents, 1, "/du-thao", "Dự thảo", await outgoing.CountAsync(actor, OutgoingTab.ToReview, cancel)),
            new(MenuGroup.Documents, 4, "/van-ban-di", "Văn bản đi"),
            new(MenuGroup.Follow, 8, "/so-dang-ky", "Sổ đăng ký"),
        };
        if (actor.Posts.Any(post => post.Capacity is not null))
        {
            items.Add(new MenuItem(MenuGroup.Documents, 2, "/cho-ky", "Chờ ký", await outgoing.CountAsync(actor, OutgoingTab.ToSign, cancel)));
        }

        if (actor.Posts.Any(post => post.Role is Role.RecordsClerk))
        {
            items.Add(new MenuItem(MenuGroup.Documents, 5, "/ban-sao", "Bản sao"));
            items.Add(new MenuItem(MenuGroup.Documents, 3, "/cho-phat-hanh", "Chờ phát hành", await outgoing.CountAsync(actor, OutgoingTab.ToIssue, cancel)));
        }

        return items;
    }

    /// <summary>What waits for this person among incoming documents.</summary>
    internal static IncomingTab TabOf(Actor actor) =>
        actor.Posts.Any(post => post.Role is Role.RecordsClerk) ? IncomingTab.ToTakeIn :
        actor.Posts.Any(post => post.Role is Role.Leader or Role.ChiefOfOffice) ? IncomingTab.ToDirect :
        IncomingTab.InProgress;
}
