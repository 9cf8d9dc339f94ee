namespace CongVu.Calendar;

/// <summary>The office's only clock: moments in whole milliseconds, as every database and packet can keep them.</summary>
public sealed class OfficeClock(TimeProvider time)
{
    /// <summary>The moment, in UTC.</summary>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>The day it is in Việt Nam.</summary>
    public DateOnly Today => VietnamTime.DayOf(Now);
}
