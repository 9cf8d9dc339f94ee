using CongVu.Calendar;

namespace CongVu.Bench.Directives;

/// <summary>A clock that stands at ten in the morning of a day.</summary>
internal sealed class StandingClock(DateOnly day) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => VietnamTime.StartOf(day).AddHours(10);
}
