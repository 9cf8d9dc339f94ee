using CongVu.Calendar;
using CongVu.Submissions.Rules;
using CongVu.Submissions.Vetting;
using FsCheck;
using FsCheck.Fluent;

namespace CongVu.Tests.Submissions;

/// <summary>The fuse of three working days against a reckoning that walks the year 2026 day by day from a list written by hand.</summary>
public sealed class FuseTests
{
    private static readonly VettingRule ThreeDays = new(3);

    // 2026: New Year with its swap, Tết, the Hùng Kings (moved), 30/4, 1/5, National Day with its swap, Culture Day.
    private static readonly HashSet<DateOnly> Off =
    [
        .. Days(1, 1, 2), .. Days(2, 16, 17, 18, 19, 20), .. Days(4, 27, 30), .. Days(5, 1), .. Days(8, 31), .. Days(9, 1, 2), .. Days(11, 24),
    ];

    private static readonly HashSet<DateOnly> WorkedSaturdays = [.. Days(1, 10), .. Days(8, 22)];

    [Fact]
    public void It_agrees_with_a_calendar_walked_by_hand()
    {
        var arrivals =
            from day in Gen.Choose(0, 340)
            from minute in Gen.Choose(0, (24 * 60) - 1)
            select new DateOnly(2026, 1, 1).AddDays(day).ToDateTime(new TimeOnly(minute / 60, minute % 60));

        Prop.ForAll(arrivals.ToArbitrary(), local =>
        {
            var fuse = VettingFuse.Light(new DateTimeOffset(local, TimeSpan.FromHours(7)), ThreeDays, WorkCalendar.National);
            var (received, warn, due) = Walk(local);
            return (fuse == new VettingFuse(received, warn, due)).Label($"{local:O}: {fuse}, by hand {received:O} {warn:O} {due:O}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(2026, 11));
    }

    [Fact]
    public void It_warns_on_the_second_day_ends_on_the_third_and_is_late_on_the_next()
    {
        var fuse = VettingFuse.Light(At(2021, 4, 5, 8), ThreeDays, WorkCalendar.National);

        Assert.Equal(
            [FuseState.Fresh, FuseState.Fresh, FuseState.Warning, FuseState.LastDay, FuseState.Overdue],
            Enumerable.Range(5, 5).Select(day => fuse.On(new DateOnly(2021, 4, day))));
    }

    [Fact]
    public void What_comes_after_office_hours_counts_from_the_next_working_day_unless_the_authority_says_otherwise()
    {
        var inTime = VettingFuse.Light(At(2021, 4, 9, 17), ThreeDays, WorkCalendar.National);
        var late = VettingFuse.Light(At(2021, 4, 9, 17, 1), ThreeDays, WorkCalendar.National);
        var sameDay = VettingFuse.Light(At(2021, 4, 9, 17, 1), ThreeDays with { LateReceipt = LateReceipt.CountsAsSameDay }, WorkCalendar.National);

        Assert.Equal((new DateOnly(2021, 4, 9), new DateOnly(2021, 4, 14)), (inTime.ReceivedOn, inTime.DueOn));
        Assert.Equal((new DateOnly(2021, 4, 12), new DateOnly(2021, 4, 15)), (late.ReceivedOn, late.DueOn));
        Assert.Equal(inTime, sameDay);
    }

    [Fact]
    public void Where_no_time_is_set_nothing_burns()
    {
        var fuse = VettingFuse.Light(At(2021, 4, 5, 8), new VettingRule(), WorkCalendar.National);

        Assert.Null(fuse.DueOn);
        Assert.Equal(FuseState.None, fuse.On(new DateOnly(2031, 4, 5)));
    }

    private static (DateOnly Received, DateOnly Warn, DateOnly Due) Walk(DateTime local)
    {
        var day = DateOnly.FromDateTime(local);
        var received = IsWorked(day) && local.TimeOfDay <= new TimeSpan(17, 0, 0) ? day : Next(day);
        return (received, Next(Next(received)), Next(Next(Next(received))));
    }

    private static DateOnly Next(DateOnly day)
    {
        do
        {
            day = day.AddDays(1);
        }
        while (!IsWorked(day));
        return day;
    }

    private static bool IsWorked(DateOnly day) =>
        WorkedSaturdays.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Off.Contains(day));

    private static IEnumerable<DateOnly> Days(int month, params int[] days) => days.Select(day => new DateOnly(2026, month, day));

    private static DateTimeOffset At(int year, int month, int day, int hour, int minute = 0) => new(year, month, day, hour, minute, 0, TimeSpan.FromHours(7));
}
