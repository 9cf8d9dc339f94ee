using CongVu.Calendar;
using static CongVu.Tests.Calendar.Days;

namespace CongVu.Tests.Calendar;

public sealed class DaysOffTests
{
    // The days off of each year as they were announced, weekends left out; worked Saturdays behind the bar.
    public static TheoryData<int, string> Announced => new()
    {
        { 2019, "1/1 4/2 5/2 6/2 7/2 8/2 15/4 29/4 30/4 1/5 2/9 | 5/1 4/5" },
        { 2020, "1/1 23/1 24/1 27/1 28/1 29/1 2/4 30/4 1/5 2/9 |" },
        { 2021, "1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9 |" },
        { 2022, "3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9 |" },
        { 2023, "2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9 |" },
        { 2024, "1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9 | 4/5" },
        { 2025, "1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9 | 26/4" },
        { 2026, "1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9 24/11 | 10/1 22/8" },
    };

    [Theory]
    [MemberData(nameof(Announced))]
    public void A_known_year_has_the_days_off_that_were_announced(int year, string announced)
    {
        var calendar = WorkCalendar.National;

        Assert.Equal(announced, Describe(year, calendar.IsWorkingDay));
    }

    [Theory]
    [MemberData(nameof(Announced))]
    public void The_proposal_for_a_year_differs_from_what_was_announced_by_the_swaps_alone(int year, string announced)
    {
        var swaps = OfficialDays.Known.Where(row => row.Kind is CalendarDayKind.SwapOff or CalendarDayKind.SwapWork);
        var proposed = WorkCalendar.Build(OfficeHours.Usual, swaps);

        Assert.Equal(announced, Describe(year, proposed.IsWorkingDay));
    }

    [Theory]
    [InlineData(2012, 9)]
    [InlineData(2014, 10)]
    [InlineData(2020, 10)]
    [InlineData(2021, 11)]
    [InlineData(2025, 11)]
    [InlineData(2026, 12)]
    [InlineData(2039, 12)]
    public void The_law_of_each_year_gives_its_number_of_holidays(int year, int holidays)
    {
        var proposed = DaysOff.Propose(year);

        Assert.Equal(holidays, proposed.Count(row => row.Kind == CalendarDayKind.Holiday));
    }

    [Fact]
    public void Culture_day_is_a_holiday_from_2026_on()
    {
        Assert.True(WorkCalendar.National.IsWorkingDay(new(2025, 11, 24)));
        Assert.False(WorkCalendar.National.IsWorkingDay(new(2026, 11, 24)));
        Assert.Equal("Nghị quyết 28/2026/QH16", WorkCalendar.National.SpecialDay(new(2026, 11, 24))?.LegalBasis);
    }

    [Fact]
    public void National_day_has_a_second_day_from_2021_on()
    {
        Assert.Single(Holidays(2020), day => day.Month == 9);
        Assert.Equal([new(2021, 9, 2), new(2021, 9, 3)], Holidays(2021).Where(day => day.Month == 9));
        Assert.Equal([new(2027, 9, 2), new(2027, 9, 3)], Holidays(2027).Where(day => day.Month == 9));
        Assert.Equal([new(2028, 9, 1), new(2028, 9, 2)], Holidays(2028).Where(day => day.Month == 9));
    }

    [Fact]
    public void Two_holidays_on_one_weekend_push_their_compensation_past_each_other()
    {
        var compensations = DaysOff.Propose(2022).Where(row => row.Kind == CalendarDayKind.Compensatory && row.Day.Month == 5);

        Assert.Equal([(new DateOnly(2022, 5, 2), (DateOnly?)new DateOnly(2022, 4, 30)), (new(2022, 5, 3), new(2022, 5, 1))],
            compensations.Select(row => (row.Day, row.InPlaceOf)));
    }

    [Fact]
    public void Decided_days_of_Tet_replace_the_expected_ones_and_leave_other_holidays_alone()
    {
        var decided = Enumerable.Range(6, 5).Select(day => Row(new(2027, 2, day), CalendarDayKind.Holiday));

        var year = DaysOff.OfYear(2027, decided);

        // 6 and 7 February 2027 are a weekend: two days of compensation follow.
        Assert.Equal([6, 7, 8, 9, 10, 11, 12], year.Where(row => row.Day.Month == 2).Select(row => row.Day.Day));
        Assert.Contains(year, row => row.Day == new DateOnly(2027, 4, 16));
    }

    [Fact]
    public void A_decided_compensation_replaces_the_one_that_would_follow()
    {
        var decided = Row(new(2026, 4, 29), CalendarDayKind.Compensatory) with { InPlaceOf = new(2026, 4, 26) };

        var calendar = WorkCalendar.Build(OfficeHours.Usual, [decided]);

        Assert.True(calendar.IsWorkingDay(new(2026, 4, 27)));
        Assert.False(calendar.IsWorkingDay(new(2026, 4, 29)));
    }

    [Fact]
    public void Confirming_a_proposal_changes_no_working_day()
    {
        var confirmed = DaysOff.Propose(2028).Select(row => row with { Certainty = Certainty.Confirmed, SourceDocument = "Thông báo 01/TB-BNV" });

        var year = DaysOff.OfYear(2028, confirmed);

        Assert.Equal(DaysOff.Propose(2028).Select(row => (row.Day, row.Kind)), year.Select(row => (row.Day, row.Kind)));
        Assert.All(year, row => Assert.Equal(Certainty.Confirmed, row.Certainty));
    }

    [Fact]
    public void The_row_of_an_agency_stands_above_the_national_one_for_the_same_day()
    {
        var swap = Row(new(2026, 8, 22), CalendarDayKind.SwapWork);
        var storm = Row(new(2026, 8, 22), CalendarDayKind.Closure);

        var calendar = WorkCalendar.Build(OfficeHours.Usual, [swap, storm]);

        Assert.False(calendar.IsWorkingDay(new(2026, 8, 22)));
        Assert.Equal(storm, calendar.SpecialDay(new(2026, 8, 22)));
    }

    [Fact]
    public void Shipped_decisions_say_how_sure_they_are_and_where_they_come_from()
    {
        var known = OfficialDays.Known;

        Assert.Equal([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026], known.Select(row => row.Day.Year).Distinct());
        Assert.All(known.Where(row => row.Day.Year == 2026), row => Assert.Equal((Certainty.Reported, "Thông báo 9441/TB-BNV"), (row.Certainty, row.SourceDocument)));
        Assert.All(known.Where(row => row.Day.Year < 2026), row => Assert.Equal((Certainty.Unverified, null), (row.Certainty, row.SourceDocument)));
        Assert.All(known, row => Assert.False(string.IsNullOrWhiteSpace(row.LegalBasis)));
        Assert.All(known.Where(row => row.Kind != CalendarDayKind.Holiday), row => Assert.Contains(known, other => other.Day == row.InPlaceOf && other.InPlaceOf == row.Day));
    }

    private static IEnumerable<DateOnly> Holidays(int year) =>
        DaysOff.Propose(year).Where(row => row.Kind == CalendarDayKind.Holiday).Select(row => row.Day);

    private static string Describe(int year, Func<DateOnly, bool> isWorkingDay)
    {
        var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays).ToList();
        var off = days.Where(day => !IsWeekend(day) && !isWorkingDay(day)).Select(day => $"{day.Day}/{day.Month}");
        var worked = days.Where(day => IsWeekend(day) && isWorkingDay(day)).Select(day => $"{day.Day}/{day.Month}");
        return $"{string.Join(' ', off)} | {string.Join(' ', worked)}".TrimEnd();
    }
}
