using CongVu.Calendar;
using CongVu.Directives.Reminding;
using CongVu.Web.Shared;

namespace CongVu.Web.Directives;

/// <summary>Nhắc việc: the digests and instant reminders of the last two weeks.</summary>
[Access]
public sealed class RemindersPage(ReminderQueries queries, OfficeClock clock) : OfficePage
{
    private const int Days = 14;
    private const int Most = 60;

    public IReadOnlyList<Reminder> Reminders { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync() => Reminders = await queries.SinceAsync(Actor, Today.AddDays(-Days), Most, Cancel);
}
