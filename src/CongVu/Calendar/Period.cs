namespace CongVu.Calendar;

/// <summary>A stretch of days for which figures are made, half-open so that no day falls in two (kỳ báo cáo).</summary>
/// <param name="Rule">The rule that cut it, or null for days that somebody chose.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day that is no longer in it.</param>
public sealed record Period(PeriodRule? Rule, DateOnly From, DateOnly Until)
{
    public DateOnly LastDay => Until.AddDays(-1);

    /// <summary>The first moment, in UTC.</summary>
    public DateTimeOffset StartsAt => VietnamTime.StartOf(From);

    /// <summary>The moment at which it is over, in UTC.</summary>
    public DateTimeOffset EndsAt => VietnamTime.StartOf(Until);

    /// <summary>The line under the title of the report.</summary>
    public string Title => Rule?.TitleOf(this) ?? PeriodRule.Span(From, LastDay);

    /// <summary>The rule in words, so that a reader knows where the days on the edge went.</summary>
    public string Statement => Rule?.Statement ?? "Kỳ báo cáo tính từ đầu ngày thứ nhất đến hết ngày cuối.";

    public Period Next => Neighbor(Until, days: Until.DayNumber - From.DayNumber);

    public Period Previous => Neighbor(LastOfPrevious, days: From.DayNumber - Until.DayNumber);

    private DateOnly LastOfPrevious => From.AddDays(-1);

    /// <summary>Any days, both ends counted.</summary>
    public static Period Of(DateOnly from, DateOnly lastDay) => lastDay >= from
        ? new Period(null, from, lastDay.AddDays(1))
        : throw new ArgumentException($"A period cannot end on {lastDay:O} when it begins on {from:O}.", nameof(lastDay));

    public bool Contains(DateOnly day) => day >= From && day < Until;

    public bool Contains(DateTimeOffset moment) => Contains(VietnamTime.DayOf(moment));

    private Period Neighbor(DateOnly day, int days) =>
        Rule?.Containing(day) ?? this with { From = From.AddDays(days), Until = Until.AddDays(days) };
}
