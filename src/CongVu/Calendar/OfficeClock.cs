namespace CongVu.Calendar;

/// <summary>The office's only clock: moments in whole milliseconds, as every database and packet can keep them, and the days it works.</summary>
public sealed class OfficeClock(TimeProvider time)
{
    private volatile WorkCalendar calendar = WorkCalendar.National;

    /// <summary>The working days of this deployment, with what was decided here; an unchanging value, replaced when a day changes.</summary>
    public WorkCalendar Calendar => calendar;

    /// <summary>The moment, in UTC.</summary>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>The day it is in Việt Nam.</summary>
    public DateOnly Today => VietnamTime.DayOf(Now);

    internal void Follow(WorkCalendar next) => calendar = next;
}
