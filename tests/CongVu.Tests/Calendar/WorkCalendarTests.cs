using CongVu.Calendar;
using static CongVu.Tests.Calendar.Days;

namespace CongVu.Tests.Calendar;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.National;

    [Theory]
    [InlineData("28/8/2026", "3/9/2026")]
    [InlineData("21/8/2026", "22/8/2026")]
    [InlineData("13/2/2026", "23/2/2026")]
    [InlineData("31/12/2025", "5/1/2026")]
    public void The_next_working_day_steps_over_rest_and_into_a_worked_Saturday(string day, string next)
    {
        Assert.Equal(Day(next), Calendar.NextWorkingDay(Day(day)));
        Assert.Equal(Day(day), Calendar.PreviousWorkingDay(Day(next)));
    }

    [Fact]
    public void A_deadline_beyond_the_calendar_is_counted_plainly_and_breaks_no_list()
    {
        var today = new DateOnly(2021, 4, 5);

        var left = TimeLeft.Until(new DateOnly(2072, 5, 26), today, WorkCalendar.National);
        var last = TimeLeft.Until(WorkCalendar.LastDay, today, WorkCalendar.National);

        Assert.Equal(left.Days, left.WorkingDays);
        Assert.True(last.WorkingDays < last.Days);
    }

    [Fact]
    public void A_working_day_is_its_own_this_or_next()
    {
        Assert.Equal(Day("22/8/2026"), Calendar.ThisOrNextWorkingDay(Day("22/8/2026")));
        Assert.Equal(Day("24/8/2026"), Calendar.ThisOrNextWorkingDay(Day("23/8/2026")));
    }

    [Theory]
    [InlineData("27/8/2026", 3, "4/9/2026")]
    [InlineData("29/8/2026", 1, "3/9/2026")]
    [InlineData("4/9/2026", -3, "27/8/2026")]
    [InlineData("30/8/2026", -1, "28/8/2026")]
    [InlineData("30/8/2026", 0, "30/8/2026")]
    public void Working_days_are_counted_from_the_day_after(string from, int count, string expected)
    {
        Assert.Equal(Day(expected), Calendar.AddWorkingDays(Day(from), count));
    }

    [Theory]
    [InlineData("27/8/2026", "4/9/2026", 3)]
    [InlineData("4/9/2026", "27/8/2026", -3)]
    [InlineData("28/8/2026", "2/9/2026", 0)]
    public void Working_days_between_leave_out_the_first_day_and_count_the_last(string from, string to, int expected)
    {
        Assert.Equal(expected, Calendar.WorkingDaysBetween(Day(from), Day(to)));
    }

    [Fact]
    public void An_agency_may_work_on_Saturday_mornings()
    {
        var calendar = WorkCalendar.Build(new OfficeHours(OfficeHours.Usual.Morning, OfficeHours.Usual.Afternoon, SaturdayWork.Morning), []);

        Assert.True(calendar.IsWorkingDay(Day("7/11/2026")));
        Assert.Equal(TimeSpan.FromHours(4), calendar.WorkingTimeBetween(Moment("7/11/2026 0:00"), Moment("9/11/2026 0:00")));
        Assert.False(calendar.IsWorkingDay(Day("8/11/2026")));
    }

    [Fact]
    public void Half_days_are_working_days_with_half_their_hours()
    {
        var calendar = WorkCalendar.Build(OfficeHours.Usual, [Row(Day("12/2/2026"), CalendarDayKind.AfternoonOnly), Row(Day("13/2/2026"), CalendarDayKind.MorningOnly)]);

        Assert.True(calendar.IsWorkingDay(Day("13/2/2026")));
        Assert.Equal(new TimeSpan(3, 30, 0), calendar.WorkingTimeBetween(Moment("12/2/2026 0:00"), Moment("13/2/2026 0:00")));
        Assert.Equal(new TimeSpan(4, 0, 0), calendar.WorkingTimeBetween(Moment("13/2/2026 0:00"), Moment("14/2/2026 0:00")));
    }

    [Theory]
    [InlineData("27/8/2026 16:00", "28/8/2026 8:00", 90)]
    [InlineData("27/8/2026 12:00", "27/8/2026 13:00", 0)]
    [InlineData("28/8/2026 17:00", "3/9/2026 7:30", 0)]
    [InlineData("21/8/2026 7:00", "22/8/2026 18:00", 900)]
    [InlineData("28/8/2026 8:00", "27/8/2026 16:00", -90)]
    public void Minutes_are_worked_only_in_office_hours_of_working_days(string from, string to, int minutes)
    {
        Assert.Equal(minutes, Calendar.WorkingTimeBetween(Moment(from), Moment(to)).TotalMinutes);
    }

    [Theory]
    [InlineData("27/8/2026 16:00", 90, "28/8/2026 8:00")]
    [InlineData("27/8/2026 7:30", 240, "27/8/2026 11:30")]
    [InlineData("27/8/2026 7:30", 241, "27/8/2026 13:31")]
    [InlineData("29/8/2026 9:00", 30, "3/9/2026 8:00")]
    [InlineData("27/8/2026 20:00", 0, "27/8/2026 20:00")]
    public void Worked_time_can_be_added_to_a_moment(string from, int minutes, string expected)
    {
        Assert.Equal(Moment(expected), Calendar.AddWorkingTime(Moment(from), TimeSpan.FromMinutes(minutes)));
    }

    [Theory]
    [InlineData("27/8/2026 17:00", "27/8/2026")]
    [InlineData("27/8/2026 17:01", "28/8/2026")]
    [InlineData("27/8/2026 0:00", "27/8/2026")]
    [InlineData("29/8/2026 9:00", "3/9/2026")]
    public void What_arrives_after_office_hours_is_received_on_the_next_working_day(string arrival, string expected)
    {
        Assert.Equal(Day(expected), Calendar.DayOfReceipt(Moment(arrival)));
    }

    [Fact]
    public void On_a_morning_the_office_closes_at_noon()
    {
        var calendar = WorkCalendar.Build(OfficeHours.Usual, [Row(Day("13/2/2026"), CalendarDayKind.MorningOnly)]);

        Assert.Equal(Day("13/2/2026"), calendar.DayOfReceipt(Moment("13/2/2026 11:30")));
        Assert.Equal(Day("23/2/2026"), calendar.DayOfReceipt(Moment("13/2/2026 13:45")));
    }

    [Fact]
    public void Days_that_cannot_be_counted_are_refused_and_can_be_asked_about_first()
    {
        Assert.True(WorkCalendar.Covers(WorkCalendar.LastDay));
        Assert.False(WorkCalendar.Covers(WorkCalendar.LastDay.AddDays(1)));
        Assert.True(Calendar.IsWorkingDay(WorkCalendar.LastDay));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.IsWorkingDay(WorkCalendar.LastDay.AddDays(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(WorkCalendar.LastDay, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(WorkCalendar.FirstDay, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.AddWorkingTime(VietnamTime.StartOf(WorkCalendar.LastDay), TimeSpan.FromDays(1)));
    }

    [Fact]
    public void Office_hours_out_of_order_are_refused()
    {
        var early = new Session(new(7, 30), new(11, 30));
        var late = new Session(new(13, 30), new(17, 0));

        Assert.Throws<ArgumentException>(() => new OfficeHours(late, early));
        Assert.Throws<ArgumentException>(() => new OfficeHours(early, new Session(new(13, 30), new(17, 0, 30))));
        Assert.True(OfficeHours.AreInOrder(early, new Session(new(11, 30), new(17, 0))));
    }

    [Fact]
    public void A_million_deadlines_are_reckoned_in_seconds()
    {
        var begin = TimeProvider.System.GetTimestamp();
        var start = Day("1/1/2019");

        var sum = 0L;
        for (var task = 0; task < 1_000_000; task++)
            sum += new Term(1 + (task % 30), TermUnit.WorkingDays).After(start.AddDays(task % 3000), Calendar).LastDay.DayNumber;

        Assert.NotEqual(0, sum);
        Assert.InRange(TimeProvider.System.GetElapsedTime(begin).TotalSeconds, 0, 20);
    }
}
