using CongVu.Calendar;

namespace CongVu.Tests.Calendar;

/// <summary>A calendar that reckons as a person would, with a finger on the page: no arrays, no sums, one day or minute at a time.</summary>
internal sealed class SlowCalendar(OfficeHours hours, IReadOnlyList<CalendarDay> rows)
{
    private readonly Dictionary<DateOnly, CalendarDay> special =
        Enumerable.Range(2024, 6).SelectMany(year => DaysOff.OfYear(year, rows)).ToDictionary(row => row.Day);

    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        var left = Math.Abs(count);
        while (left > 0)
        {
            day = day.AddDays(Math.Sign(count));
            left -= IsWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
            return -WorkingDaysBetween(to, from);
        var met = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
            met += IsWorkingDay(day) ? 1 : 0;
        return met;
    }

    public DateOnly EndOf(Term term, DateOnly eventDay)
    {
        var last = term.Unit switch
        {
            TermUnit.WorkingDays => AddWorkingDays(eventDay, term.Count),
            TermUnit.Days => eventDay.AddDays(term.Count),
            TermUnit.Weeks => eventDay.AddDays(term.Count * 7),
            TermUnit.Months => eventDay.AddMonths(term.Count),
            _ => eventDay.AddYears(term.Count),
        };
        while (!IsWorkingDay(last))
            last = last.AddDays(1);
        return last;
    }

    public int MinutesBetween(DateTimeOffset from, DateTimeOffset to)
    {
        if (to < from)
            return -MinutesBetween(to, from);
        var worked = 0;
        for (var minute = from; minute < to; minute = minute.AddMinutes(1))
            worked += IsWorked(minute) ? 1 : 0;
        return worked;
    }

    public DateTimeOffset AddMinutes(DateTimeOffset from, int minutes)
    {
        var moment = from;
        while (minutes > 0)
        {
            minutes -= IsWorked(moment) ? 1 : 0;
            moment = moment.AddMinutes(1);
        }
        return moment;
    }

    private bool IsWorkingDay(DateOnly day) => WorksMorning(day) || WorksAfternoon(day);

    private bool IsWorked(DateTimeOffset minute)
    {
        var local = minute.ToOffset(TimeSpan.FromHours(7)).DateTime;
        var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        return (time >= hours.Morning.From && time < hours.Morning.To && WorksMorning(day))
            || (time >= hours.Afternoon.From && time < hours.Afternoon.To && WorksAfternoon(day));
    }

    private bool WorksMorning(DateOnly day) => special.TryGetValue(day, out var row)
        ? row.Kind is CalendarDayKind.SwapWork or CalendarDayKind.MorningOnly
        : day.DayOfWeek != DayOfWeek.Sunday && (day.DayOfWeek != DayOfWeek.Saturday || hours.Saturday != SaturdayWork.None);

    private bool WorksAfternoon(DateOnly day) => special.TryGetValue(day, out var row)
        ? row.Kind is CalendarDayKind.SwapWork or CalendarDayKind.AfternoonOnly
        : day.DayOfWeek != DayOfWeek.Sunday && (day.DayOfWeek != DayOfWeek.Saturday || hours.Saturday == SaturdayWork.WholeDay);
}
