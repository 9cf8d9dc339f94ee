using CongVu.Exchange;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Exchange;

/// <summary>The place of the exchange in the menu of those who follow it.</summary>
internal sealed class ExchangeMenu(AxisHealth health) : IMenuPart
{
    public async Task<IEnumerable<MenuItem>> ItemsAsync(Actor actor, CancellationToken cancel) =>
        actor.Posts.Any(post => post.Role is Role.RecordsClerk or Role.ChiefOfOffice)
            ? [new MenuItem(MenuGroup.Follow, 7, "/gui-nhan", "Gửi, nhận văn bản", 0, (await health.ReadAsync(cancel)).IsDown)]
            : [];
}
