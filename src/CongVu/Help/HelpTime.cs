using CongVu.Calendar;

namespace CongVu.Help;

/// <summary>Time as the help desk is measured: working hours of this deployment, since nobody waits at night.</summary>
internal static class HelpTime
{
    public static TimeSpan Worked(this WorkCalendar calendar, DateTimeOffset from, DateTimeOffset until) =>
        until <= from ? TimeSpan.Zero : calendar.WorkingTimeBetween(from, until);

    public static TimeSpan? Worked(this WorkCalendar calendar, DateTimeOffset from, DateTimeOffset? until) => until is { } end ? calendar.Worked(from, end) : null;

    /// <summary>The middle one; none of none.</summary>
    public static TimeSpan? Median(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToList();
        return sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
