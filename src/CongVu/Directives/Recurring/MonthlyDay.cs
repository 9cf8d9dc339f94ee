namespace CongVu.Directives.Recurring;

/// <summary>A day that comes every month (ngày … hằng tháng); a short month ends it earlier.</summary>
/// <param name="Day">From 1 to 31.</param>
public sealed record MonthlyDay(int Day)
{
    public bool IsSound => Day is >= 1 and <= 31;

    /// <summary>The first such day that is not before another.</summary>
    public DateOnly OnOrAfter(DateOnly day) => In(day) is var here && here >= day ? here : In(new DateOnly(day.Year, day.Month, 1).AddMonths(1));

    public DateOnly After(DateOnly day) => OnOrAfter(day.AddDays(1));

    private DateOnly In(DateOnly month) => new(month.Year, month.Month, Math.Min(Day, DateTime.DaysInMonth(month.Year, month.Month)));
}
