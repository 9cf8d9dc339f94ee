using CongVu.Calendar;
using static CongVu.Tests.Calendar.Days;

namespace CongVu.Tests.Calendar;

public sealed class TermTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.National;

    [Theory]
    [InlineData(3, TermUnit.WorkingDays, "25/8/2026", "28/8/2026")]
    [InlineData(3, TermUnit.WorkingDays, "27/8/2026", "4/9/2026")]
    [InlineData(3, TermUnit.WorkingDays, "29/8/2026", "7/9/2026")]
    [InlineData(5, TermUnit.Days, "3/8/2026", "10/8/2026")]
    [InlineData(4, TermUnit.Days, "28/8/2026", "3/9/2026")]
    [InlineData(1, TermUnit.Weeks, "13/8/2026", "20/8/2026")]
    [InlineData(1, TermUnit.Months, "31/1/2025", "28/2/2025")]
    [InlineData(2, TermUnit.Months, "2/7/2026", "3/9/2026")]
    [InlineData(1, TermUnit.Years, "29/2/2024", "28/2/2025")]
    public void A_term_begins_the_day_after_and_ends_with_a_working_day(int count, TermUnit unit, string eventDay, string lastDay)
    {
        var end = new Term(count, unit).After(Day(eventDay), Calendar);

        Assert.Equal(Day(lastDay), end.LastDay);
        Assert.Equal(VietnamTime.EndOf(Day(lastDay)), end.EndsAt);
    }

    [Theory]
    [InlineData("27/8/2026 17:00", LateReceipt.CountsAsNextWorkingDay, "4/9/2026")]
    [InlineData("27/8/2026 17:01", LateReceipt.CountsAsNextWorkingDay, "7/9/2026")]
    [InlineData("27/8/2026 17:01", LateReceipt.CountsAsSameDay, "4/9/2026")]
    [InlineData("29/8/2026 9:00", LateReceipt.CountsAsNextWorkingDay, "8/9/2026")]
    [InlineData("29/8/2026 9:00", LateReceipt.CountsAsSameDay, "7/9/2026")]
    public void Receipt_after_hours_counts_from_the_next_working_day_unless_the_authority_says_otherwise(string arrival, LateReceipt late, string lastDay)
    {
        var end = new Term(3, TermUnit.WorkingDays).From(Moment(arrival), Calendar, late);

        Assert.Equal(Day(lastDay), end.LastDay);
    }

    [Theory]
    [InlineData(4, TermUnit.WorkingHours, "27/8/2026 16:00", "28/8/2026 10:30")]
    [InlineData(4, TermUnit.WorkingHours, "28/8/2026 16:00", "3/9/2026 10:30")]
    [InlineData(24, TermUnit.Hours, "28/8/2026 16:00", "29/8/2026 16:00")]
    public void A_term_in_hours_runs_from_the_moment(int count, TermUnit unit, string arrival, string ends)
    {
        var end = new Term(count, unit).From(Moment(arrival), Calendar);

        Assert.Equal(Moment(ends), end.EndsAt);
        Assert.Equal(VietnamTime.DayOf(Moment(ends)), end.LastDay);
    }

    [Fact]
    public void A_term_in_hours_has_no_end_counted_from_a_day()
    {
        Assert.True(new Term(24, TermUnit.Hours).IsInHours);
        Assert.Throws<InvalidOperationException>(() => new Term(24, TermUnit.Hours).After(Day("27/8/2026"), Calendar));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Term(0, TermUnit.Days).After(Day("27/8/2026"), Calendar));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Term(0, TermUnit.Hours).From(Moment("27/8/2026 9:00"), Calendar));
    }

    [Theory]
    [InlineData(3, TermUnit.WorkingDays, "03 ngày làm việc")]
    [InlineData(24, TermUnit.Hours, "24 giờ")]
    [InlineData(15, TermUnit.Days, "15 ngày")]
    [InlineData(2, TermUnit.Months, "02 tháng")]
    public void A_term_is_written_as_in_documents(int count, TermUnit unit, string text)
    {
        Assert.Equal(text, new Term(count, unit).Text);
    }

    [Theory]
    [InlineData("4/9/2026", "27/8/2026", "còn 3 ngày làm việc", false)]
    [InlineData("28/8/2026", "28/8/2026", "đến hạn hôm nay", false)]
    [InlineData("26/8/2026", "28/8/2026", "quá hạn 2 ngày", true)]
    [InlineData("31/8/2026", "28/8/2026", "còn 3 ngày, đều là ngày nghỉ", false)]
    public void What_is_left_is_said_in_working_days(string lastDay, string today, string text, bool isOverdue)
    {
        var left = TimeLeft.Until(Day(lastDay), Day(today), Calendar);

        Assert.Equal((text, isOverdue), (left.Text, left.IsOverdue));
    }

    [Theory]
    [InlineData("28/8/2026 16:00", "27/8/2026 23:00", "còn 1 ngày làm việc", false)]
    [InlineData("28/8/2026 16:00", "28/8/2026 13:55", "còn 2 giờ 5 phút", false)]
    [InlineData("28/8/2026 16:00", "28/8/2026 16:00", "còn chưa đến 1 phút", false)]
    [InlineData("28/8/2026 16:00", "28/8/2026 16:40", "quá hạn 40 phút", true)]
    [InlineData("28/8/2026 16:00", "28/8/2026 17:00", "quá hạn 1 giờ", true)]
    [InlineData("28/8/2026 16:00", "29/8/2026 0:30", "quá hạn 1 ngày", true)]
    public void A_deadline_with_an_hour_is_told_by_the_clock_on_its_day(string hour, string now, string text, bool isOverdue)
    {
        var left = TimeLeft.Until(Moment(hour), Moment(now), Calendar);

        Assert.Equal((text, isOverdue), (left.Text, left.IsOverdue));
    }
}
