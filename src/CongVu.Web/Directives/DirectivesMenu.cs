using CongVu.Calendar;
using CongVu.Directives.Figures;
using CongVu.Directives.Reminding;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Directives;

/// <summary>The places of directives in the menu.</summary>
internal sealed class DirectivesMenu(DirectiveClasses figures, ReminderQueries reminders, OfficeClock clock) : IMenuPart
{
    private const int MostTold = 20;

    public async Task<IEnumerable<MenuItem>> ItemsAsync(Actor actor, CancellationToken cancel)
    {
        var unit = await figures.CountAsync(actor, new TaskFilter(TaskScope.Unit, clock.Today) { IsOpen = true }, cancel);
        var items = new List<MenuItem> { new(MenuGroup.Work, 0, "/nhiem-vu", "Nhiệm vụ được giao", unit.Open, unit.OpenOverdue > 0) };
        var told = await reminders.SinceAsync(actor, clock.Today, MostTold, cancel);
        items.Add(new MenuItem(MenuGroup.Work, 9, "/nhac-viec", "Nhắc việc", told.Count));
        if (MayFollow(actor))
        {
            var waiting = await figures.CountAsync(actor, new TaskFilter(TaskScope.Tracking, clock.Today) { IsWaiting = true }, cancel);
            items.Add(new MenuItem(MenuGroup.Follow, 0, "/theo-doi", "Theo dõi chỉ đạo", waiting.Waiting));
        }

        return items;
    }

    /// <summary>Whether this person gives or follows tasks at all.</summary>
    internal static bool MayFollow(Actor actor) =>
        actor.Posts.Any(post => post.Role is Role.TrackingOffice or Role.ChiefOfOffice or Role.Leader or Role.HeadOfUnit);
}
