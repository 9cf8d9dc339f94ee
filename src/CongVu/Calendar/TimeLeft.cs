namespace CongVu.Calendar;

/// <summary>What is left until a deadline, said to people: <c>còn 3 ngày làm việc</c> (thời gian còn lại).</summary>
/// <param name="Days">Days of the calendar until the deadline; negative when it has passed.</param>
/// <param name="WorkingDays">Working days among them; negative when it has passed.</param>
/// <param name="Clock">What the clock still leaves, or has passed, on the day of a deadline that has an hour; else null.</param>
public readonly record struct TimeLeft(int Days, int WorkingDays, TimeSpan? Clock = null)
{
    public bool IsOverdue => Days < 0 || Clock < TimeSpan.Zero;

    public string Text => this switch
    {
        { Clock: { } clock } => clock < TimeSpan.Zero ? $"quá hạn {Hours(-clock)}" : $"còn {Hours(clock)}",
        { Days: < 0 } => $"quá hạn {-Days} ngày",
        { Days: 0 } => "đến hạn hôm nay",
        { WorkingDays: 0 } => $"còn {Days} ngày, đều là ngày nghỉ",
        _ => $"còn {WorkingDays} ngày làm việc",
    };

    /// <summary>What is left until the end of a day. A day beyond the calendar, a slip of the pen or of another system, is counted plainly.</summary>
    public static TimeLeft Until(DateOnly lastDay, DateOnly today, WorkCalendar calendar)
    {
        var days = lastDay.DayNumber - today.DayNumber;
        return new TimeLeft(days, WorkCalendar.Covers(lastDay) ? calendar.WorkingDaysBetween(today, lastDay) : days);
    }

    /// <summary>What is left until an hour: in days while it is on another day, by the clock on the day itself.</summary>
    public static TimeLeft Until(DateTimeOffset hour, DateTimeOffset now, WorkCalendar calendar)
    {
        var left = Until(VietnamTime.DayOf(hour), VietnamTime.DayOf(now), calendar);
        return left.Days == 0 ? left with { Clock = hour - now } : left;
    }

    private static string Hours(TimeSpan span)
    {
        var minutes = (int)span.TotalMinutes;
        return (minutes / 60, minutes % 60) switch
        {
            (0, 0) => "chưa đến 1 phút",
            (0, var rest) => $"{rest} phút",
            (var hours, 0) => $"{hours} giờ",
            (var hours, var rest) => $"{hours} giờ {rest} phút",
        };
    }
}
