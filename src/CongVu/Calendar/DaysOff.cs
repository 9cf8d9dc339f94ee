namespace CongVu.Calendar;

/// <summary>Puts a year's special days together: what the law fixes, what was decided for the year, what follows from both.</summary>
public static class DaysOff
{
    /// <summary>
    /// The days to expect while nothing has been decided for a year: for an administrator to confirm or change.
    /// A swap of working days is never proposed: only a decision makes one.
    /// </summary>
    public static IReadOnlyList<CalendarDay> Propose(int year) => OfYear(year, []);

    /// <summary>
    /// The special days of a year in order. Decided holidays around Tết, or beside 2/9, replace the expected ones;
    /// a holiday on a weekly rest day is compensated on the next working day unless a decided day says it is in its place.
    /// Of two rows for one day the later stands, so an agency's own rows go after the national ones.
    /// </summary>
    public static IReadOnlyList<CalendarDay> OfYear(int year, IEnumerable<CalendarDay> decided)
    {
        var rows = decided.Where(row => row.Day.Year == year).ToList();
        var holidays = HolidayLaw.FixedDays(year)
            .Concat(Unless(rows, HolidayLaw.IsOfTet, HolidayLaw.ExpectedTet(year)))
            .Concat(Unless(rows, HolidayLaw.IsNeighborOfNationalDay, HolidayLaw.ExpectedNationalNeighbor(year)))
            .Concat(rows.Where(IsHoliday))
            .ToList();
        var others = rows.Where(row => !IsHoliday(row)).ToList();
        return [.. holidays.Concat(Compensations(holidays, others)).Concat(others).GroupBy(row => row.Day).Select(rows => rows.Last()).OrderBy(row => row.Day)];
    }

    private static IEnumerable<CalendarDay> Unless(List<CalendarDay> rows, Func<DateOnly, bool> decides, IEnumerable<CalendarDay> expected) =>
        rows.Any(row => IsHoliday(row) && decides(row.Day)) ? [] : expected;

    // Labor Code 2019, article 111.3. The weekly rest of state agencies is Saturday and Sunday (decision 188/1999/QĐ-TTg),
    // also where one agency keeps its doors open on Saturday.
    private static IEnumerable<CalendarDay> Compensations(List<CalendarDay> holidays, List<CalendarDay> others)
    {
        var named = others.Where(row => row.Kind == CalendarDayKind.Compensatory).Select(row => row.InPlaceOf).ToHashSet();
        var off = holidays.Concat(others).Where(row => row.Kind.IsOff()).Select(row => row.Day).ToHashSet();
        foreach (var holiday in holidays.DistinctBy(row => row.Day).Where(row => IsWeeklyRest(row.Day) && !named.Contains(row.Day)).OrderBy(row => row.Day))
        {
            var day = holiday.Day.AddDays(1);
            while (IsWeeklyRest(day) || off.Contains(day))
                day = day.AddDays(1);
            off.Add(day);
            yield return new CalendarDay(day, CalendarDayKind.Compensatory, $"Nghỉ bù {holiday.Occasion}", HolidayLaw.CompensationBasisOf(day))
            {
                InPlaceOf = holiday.Day,
                Certainty = Certainty.Derived,
            };
        }
    }

    private static bool IsHoliday(CalendarDay row) => row.Kind == CalendarDayKind.Holiday;

    private static bool IsWeeklyRest(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    internal static bool IsOff(this CalendarDayKind kind) => kind
        is CalendarDayKind.Holiday or CalendarDayKind.Compensatory or CalendarDayKind.SwapOff or CalendarDayKind.Closure;
}
