namespace CongVu.Calendar;

/// <summary>
/// The lunar calendar of Việt Nam, reckoned at its own meridian, UTC+7 (âm lịch). The framework's lunisolar calendars follow
/// UTC+8 and UTC+9 and differ from it by a day, or a whole month, in years such as 1985 and 2007.
/// </summary>
public static class LunarCalendar
{
    public const int FirstYear = 1900;
    public const int LastYear = 2100;

    private static readonly LunarReckoning Vietnam = new(hoursEast: 7);
    private static readonly Lazy<IReadOnlyList<LunarMonth>>[] Years =
        [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(year => new Lazy<IReadOnlyList<LunarMonth>>(() => Vietnam.MonthsOf(year)))];

    /// <summary>The first day of the lunar year, mùng 1 Tết.</summary>
    public static DateOnly NewYear(int year) => MonthsOf(year)[0].FirstDay;

    /// <summary>The number of the month that is repeated in this year, or null (tháng nhuận).</summary>
    public static int? LeapMonthOf(int year) => MonthsOf(year).FirstOrDefault(month => month.IsLeap)?.Number;

    /// <summary>The solar day of a lunar date, or null when that year has no such day.</summary>
    public static DateOnly? ToSolar(LunarDate date)
    {
        var month = MonthsOf(date.Year).FirstOrDefault(month => month.Number == date.Month && month.IsLeap == date.IsLeapMonth);
        return month is not null && date.Day >= 1 && date.Day <= month.Length ? month.FirstDay.AddDays(date.Day - 1) : null;
    }

    public static LunarDate FromSolar(DateOnly day)
    {
        var year = day < NewYear(day.Year) ? day.Year - 1 : day.Year;
        var month = MonthsOf(year).Last(month => month.FirstDay <= day);
        return new LunarDate(year, month.Number, day.DayNumber - month.FirstDay.DayNumber + 1, month.IsLeap);
    }

    private static IReadOnlyList<LunarMonth> MonthsOf(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        return Years[year - FirstYear].Value;
    }
}
