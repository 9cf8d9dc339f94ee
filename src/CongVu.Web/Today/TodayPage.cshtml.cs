using CongVu.Calendar;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Today;

/// <summary>Việc hôm nay: what waits for this person, the late first.</summary>
[Access]
public sealed class TodayPage(IEnumerable<ITodayPart> parts, OfficeClock clock) : OfficePage
{
    public DateOnly Day => clock.Today;

    public IReadOnlyList<TodaySection> Sections { get; private set; } = [];

    public int Waiting => Sections.Where(section => !section.IsLate).Sum(section => section.Count);

    public int Late => Sections.Where(section => section.IsLate).Sum(section => section.Count);

    public bool IsClerk => Actor.Posts.Any(post => post.Role is Role.RecordsClerk);

    public async Task OnGetAsync()
    {
        var all = new List<TodaySection>();
        foreach (var part in parts)
        {
            all.AddRange(await part.SectionsAsync(Actor, Cancel));
        }

        Sections = [.. all.Where(section => section.Count > 0).OrderBy(section => section.Order)];
    }
}
