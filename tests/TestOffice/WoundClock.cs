namespace CongVu.TestOffice;

/// <summary>A clock that stands still until it is wound.</summary>
public sealed class WoundClock(DateTimeOffset start) : TimeProvider
{
    private long ticks = start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Advance(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);

    public void SetTo(DateTimeOffset moment) => Interlocked.Exchange(ref ticks, moment.UtcTicks);

    /// <summary>Vietnam time of that day.</summary>
    public void SetTo(int year, int month, int day, int hour = 8, int minute = 0) =>
        SetTo(new DateTimeOffset(year, month, day, hour, minute, 0, TimeSpan.FromHours(7)));
}
