namespace CongVu.Calendar;

/// <summary>Which halves of a day are worked.</summary>
[Flags]
internal enum WorkedHalves
{
    None = 0,
    Morning = 1,
    Afternoon = 2,
    Both = Morning | Afternoon,
}

/// <summary>The worked halves of every day the calendar covers, once the week and the special days are laid over each other.</summary>
internal static class WorkingDays
{
    public static WorkedHalves[] Lay(OfficeHours hours, Dictionary<int, CalendarDay> special)
    {
        var halves = new WorkedHalves[WorkCalendar.LastDay.DayNumber - WorkCalendar.FirstDay.DayNumber + 1];
        for (var index = 0; index < halves.Length; index++)
        {
            halves[index] = special.TryGetValue(index, out var row)
                ? HalvesOf(row.Kind)
                : HalvesOf(WorkCalendar.FirstDay.AddDays(index).DayOfWeek, hours.Saturday);
        }
        return halves;
    }

    private static WorkedHalves HalvesOf(CalendarDayKind kind) => kind switch
    {
        CalendarDayKind.SwapWork => WorkedHalves.Both,
        CalendarDayKind.MorningOnly => WorkedHalves.Morning,
        CalendarDayKind.AfternoonOnly => WorkedHalves.Afternoon,
        CalendarDayKind.Holiday or CalendarDayKind.Compensatory or CalendarDayKind.SwapOff or CalendarDayKind.Closure => WorkedHalves.None,
    };

    private static WorkedHalves HalvesOf(DayOfWeek day, SaturdayWork saturday) => (day, saturday) switch
    {
        (DayOfWeek.Sunday, _) => WorkedHalves.None,
        (DayOfWeek.Saturday, SaturdayWork.None) => WorkedHalves.None,
        (DayOfWeek.Saturday, SaturdayWork.Morning) => WorkedHalves.Morning,
        _ => WorkedHalves.Both,
    };
}
