using CongVu.Calendar;

namespace CongVu.Demonstration;

/// <summary>The clock of the stage: wound to the day on which something happened.</summary>
internal sealed class StageClock(TimeProvider real) : TimeProvider
{
    private long ticks = real.GetUtcNow().UtcTicks;

    /// <summary>The day it shows in Việt Nam.</summary>
    public DateOnly Today => VietnamTime.DayOf(GetUtcNow());

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    /// <summary>That hour of that day in Việt Nam.</summary>
    public void SetTo(DateOnly day, int hour) => SetTo(VietnamTime.ToUtc(day, new TimeOnly(hour, 0)));

    /// <summary>Today, as it is outside.</summary>
    public void SetToNow() => SetTo(real.GetUtcNow());

    private void SetTo(DateTimeOffset moment) => Interlocked.Exchange(ref ticks, moment.UtcTicks);
}
