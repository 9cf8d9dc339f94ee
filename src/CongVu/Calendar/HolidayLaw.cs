namespace CongVu.Calendar;

/// <summary>The public holidays as the law of each year gives them, before any yearly decision (ngày nghỉ lễ, tết theo luật).</summary>
internal static class HolidayLaw
{
    /// <summary>The holidays whose day the law itself fixes.</summary>
    public static IEnumerable<CalendarDay> FixedDays(int year)
    {
        yield return Holiday(new DateOnly(year, 1, 1), "Tết Dương lịch");
        if (year >= 2007)
            yield return Holiday(LunarDay(year, 3, 10), "Giỗ Tổ Hùng Vương");
        yield return Holiday(new DateOnly(year, 4, 30), "Ngày Chiến thắng 30/4");
        yield return Holiday(new DateOnly(year, 5, 1), "Ngày Quốc tế lao động 01/5");
        yield return Holiday(new DateOnly(year, 9, 2), "Quốc khánh");
        if (year >= 2026)
            yield return CultureDay(year);
    }

    /// <summary>The days of Tết to expect: the last of the old lunar year and the first three of the new one.</summary>
    public static IEnumerable<CalendarDay> ExpectedTet(int year)
    {
        // The code of 2012, in force since May 2013, made four days five. In every decision from 2019 to 2026 the days off
        // came to two days before and three after, with their compensation.
        var before = year >= 2014 ? 2 : 1;
        var newYear = LunarCalendar.NewYear(year);
        return Enumerable.Range(-before, before + 3).Select(offset => Tet(newYear.AddDays(offset)));
    }

    /// <summary>The second day of the National Day holiday to expect, since 2021: the neighbor that makes the longer rest, else 1/9.</summary>
    public static IEnumerable<CalendarDay> ExpectedNationalNeighbor(int year)
    {
        if (year < 2021)
            return [];
        var nationalDay = new DateOnly(year, 9, 2);
        return [Holiday(nationalDay.AddDays(nationalDay.DayOfWeek == DayOfWeek.Thursday ? 1 : -1), "Quốc khánh")];
    }

    /// <summary>Whether a holiday row says which days of Tết a year has.</summary>
    public static bool IsOfTet(DateOnly day) => Math.Abs(day.DayNumber - LunarCalendar.NewYear(day.Year).DayNumber) <= 7;

    /// <summary>Whether a holiday row says which neighbor of 2/9 a year has.</summary>
    public static bool IsNeighborOfNationalDay(DateOnly day) => day is { Month: 9, Day: 1 or 3 };

    /// <summary>The clause by which a holiday on a weekly rest day is compensated.</summary>
    public static string CompensationBasisOf(DateOnly day) =>
        day.Year >= 2021 ? "Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3" : BasisOf(day);

    private static string BasisOf(DateOnly day) => day switch
    {
        { Year: >= 2021 } => "Bộ luật Lao động 45/2019/QH14, Điều 112",
        _ when day >= new DateOnly(2013, 5, 1) => "Bộ luật Lao động 10/2012/QH13, Điều 115",
        _ => "Bộ luật Lao động 1994, Điều 73 và các luật sửa đổi",
    };

    private static CalendarDay Tet(DateOnly day) => Holiday(day, "Tết Nguyên đán") with { Certainty = Certainty.Derived };

    private static CalendarDay CultureDay(int year) =>
        new(new DateOnly(year, 11, 24), CalendarDayKind.Holiday, "Ngày Văn hóa Việt Nam", "Nghị quyết 28/2026/QH16") { Certainty = Certainty.Reported };

    private static CalendarDay Holiday(DateOnly day, string occasion) =>
        new(day, CalendarDayKind.Holiday, occasion, BasisOf(day)) { Certainty = day.Year >= 2021 ? Certainty.Reported : Certainty.Unverified };

    private static DateOnly LunarDay(int year, int month, int day) =>
        LunarCalendar.ToSolar(new LunarDate(year, month, day)) ?? throw new InvalidOperationException($"Lunar year {year} has no {day}/{month}.");
}
