using System.Globalization;
using CongVu.Calendar;

namespace CongVu.Tests.Calendar;

public sealed class LunarCalendarTests
{
    [Theory]
    [InlineData(2019, "05/02", "14/04")]
    [InlineData(2020, "25/01", "02/04")]
    [InlineData(2021, "12/02", "21/04")]
    [InlineData(2022, "01/02", "10/04")]
    [InlineData(2023, "22/01", "29/04")]
    [InlineData(2024, "10/02", "18/04")]
    [InlineData(2025, "29/01", "07/04")]
    [InlineData(2026, "17/02", "26/04")]
    [InlineData(2027, "06/02", "16/04")]
    [InlineData(2028, "26/01", "04/04")]
    [InlineData(2029, "13/02", "23/04")]
    [InlineData(2030, "02/02", "12/04")]
    [InlineData(2031, "23/01", "01/04")]
    [InlineData(2032, "11/02", "19/04")]
    [InlineData(2033, "31/01", "09/04")]
    [InlineData(2034, "19/02", "28/04")]
    [InlineData(2035, "08/02", "17/04")]
    [InlineData(2036, "28/01", "06/04")]
    [InlineData(2037, "15/02", "24/04")]
    [InlineData(2038, "04/02", "13/04")]
    [InlineData(2039, "24/01", "03/04")]
    public void Tet_and_the_Hung_Kings_day_fall_where_the_almanac_has_them(int year, string tet, string hungKings)
    {
        var newYear = LunarCalendar.NewYear(year);
        var tenthOfMonth3 = LunarCalendar.ToSolar(new LunarDate(year, 3, 10));

        Assert.Equal(Day(tet, year), newYear);
        Assert.Equal(Day(hungKings, year), tenthOfMonth3);
    }

    [Theory]
    [InlineData(2020, 4)]
    [InlineData(2023, 2)]
    [InlineData(2025, 6)]
    [InlineData(2028, 5)]
    [InlineData(2031, 3)]
    [InlineData(2033, 11)]
    [InlineData(2036, 6)]
    [InlineData(2039, 5)]
    public void Leap_months_are_those_of_the_almanac(int year, int month)
    {
        var leap = LunarCalendar.LeapMonthOf(year);

        Assert.Equal(month, leap);
    }

    [Fact]
    public void Between_2019_and_2039_no_other_year_has_a_leap_month()
    {
        var years = Enumerable.Range(2019, 21).Where(year => LunarCalendar.LeapMonthOf(year) is not null);

        Assert.Equal([2020, 2023, 2025, 2028, 2031, 2033, 2036, 2039], years);
    }

    [Theory]
    [InlineData(1968, "29/01", "30/01")]
    [InlineData(1985, "21/01", "20/02")]
    [InlineData(2007, "17/02", "18/02")]
    [InlineData(2030, "02/02", "03/02")]
    [InlineData(2053, "18/02", "19/02")]
    public void Tet_parts_from_the_Chinese_new_year(int year, string vietnam, string china)
    {
        var here = LunarCalendar.NewYear(year);
        var there = ChineseDay(year, 1, 1);

        Assert.Equal(Day(vietnam, year), here);
        Assert.Equal(Day(china, year), there);
    }

    [Theory]
    [InlineData(2037, "24/04", "25/04")]
    [InlineData(2038, "13/04", "14/04")]
    public void The_Hung_Kings_day_parts_from_the_Chinese_tenth_of_month_3(int year, string vietnam, string china)
    {
        var here = LunarCalendar.ToSolar(new LunarDate(year, 3, 10));
        var there = ChineseDay(year, 3, 10);

        Assert.Equal(Day(vietnam, year), here);
        Assert.Equal(Day(china, year), there);
    }

    [Fact]
    public void The_same_reckoning_at_the_meridian_of_Beijing_gives_the_framework_s_Chinese_calendar()
    {
        var beijing = new LunarReckoning(hoursEast: 8);

        var differing = Enumerable.Range(1930, 170).Where(year => !beijing.MonthsOf(year).SequenceEqual(ChineseMonths(year)));

        // In September 2057 the moon is new within a minute of Beijing's midnight; almanacs differ on it to this day.
        Assert.Equal([2057], differing);
        Assert.InRange(SecondsFromMidnight(NewMoon.Nearest(new DateOnly(2057, 9, 29)), hoursEast: 8), 0, 60);
    }

    [Fact]
    public void No_new_moon_that_decides_a_holiday_before_2100_is_too_near_midnight_to_call()
    {
        var beginnings = Enumerable.Range(2000, 100)
            .SelectMany(year => new[] { new LunarDate(year, 1, 1), new LunarDate(year, 3, 1) })
            .Select(date => LunarCalendar.ToSolar(date));

        Assert.All(beginnings, day => Assert.NotInRange(SecondsFromMidnight(NewMoon.Nearest(day!.Value), hoursEast: 7), 0, 300));
    }

    [Fact]
    public void Every_day_of_two_centuries_goes_to_its_lunar_date_and_back()
    {
        var first = LunarCalendar.NewYear(LunarCalendar.FirstYear);
        var days = Enumerable.Range(0, 200 * 365).Select(first.AddDays);

        Assert.All(days, day => Assert.Equal(day, LunarCalendar.ToSolar(LunarCalendar.FromSolar(day))));
    }

    [Fact]
    public void Lunar_dates_follow_each_other_without_gap()
    {
        var first = LunarCalendar.NewYear(1950);
        var dates = Enumerable.Range(0, 100 * 365).Select(offset => LunarCalendar.FromSolar(first.AddDays(offset))).ToList();

        var steps = dates.Zip(dates.Skip(1));

        Assert.All(steps, step => Assert.True(step.Second.Day == step.First.Day + 1 || (step.Second.Day == 1 && step.First.Day >= 29)));
    }

    [Fact]
    public void A_day_that_the_year_does_not_have_is_no_solar_day()
    {
        Assert.Null(LunarCalendar.ToSolar(new LunarDate(2026, 3, 10, IsLeapMonth: true)));
        Assert.Null(LunarCalendar.ToSolar(new LunarDate(2025, 12, 31)));
        Assert.NotNull(LunarCalendar.ToSolar(new LunarDate(2025, 6, 10, IsLeapMonth: true)));
    }

    [Theory]
    [InlineData("18/07/2018", "6/6 âm lịch")]
    [InlineData("14/12/2020", "1/11 âm lịch")]
    [InlineData("25/07/2025", "1/6 nhuận âm lịch")]
    public void A_day_is_written_as_people_write_it(string solar, string expected)
    {
        var date = LunarCalendar.FromSolar(DateOnly.ParseExact(solar, "dd/MM/yyyy", CultureInfo.InvariantCulture));

        Assert.Equal(expected, date.ToString());
    }

    [Fact]
    public void Years_outside_two_centuries_are_not_guessed()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LunarCalendar.NewYear(LunarCalendar.LastYear + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LunarCalendar.NewYear(LunarCalendar.FirstYear - 1));
    }

    private static double SecondsFromMidnight(int lunation, double hoursEast)
    {
        var sinceMidnight = NewMoon.At(lunation) + (hoursEast / 24) + 0.5;
        var part = sinceMidnight - Math.Floor(sinceMidnight);
        return Math.Min(part, 1 - part) * 86400;
    }

    private static DateOnly Day(string dayAndMonth, int year) =>
        DateOnly.ParseExact($"{dayAndMonth}/{year}", "dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static DateOnly ChineseDay(int year, int month, int day)
    {
        var months = ChineseMonths(year);
        return months.Single(candidate => candidate.Number == month && !candidate.IsLeap).FirstDay.AddDays(day - 1);
    }

    private static List<LunarMonth> ChineseMonths(int year)
    {
        var calendar = new ChineseLunisolarCalendar();
        var leap = calendar.GetLeapMonth(year);
        return [.. Enumerable.Range(1, calendar.GetMonthsInYear(year)).Select(position => new LunarMonth(
            leap > 0 && position >= leap ? position - 1 : position,
            position == leap,
            DateOnly.FromDateTime(calendar.ToDateTime(year, position, 1, 0, 0, 0, 0)),
            calendar.GetDaysInMonth(year, position)))];
    }
}
