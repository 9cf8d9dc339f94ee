namespace CongVu.Calendar;

/// <summary>
/// The working days and hours of an agency, as one unchanging value (lịch làm việc). Counting takes well under a microsecond
/// whatever the distance, so that a report can ask it a million times; a changed day means building a new one.
/// </summary>
public sealed class WorkCalendar
{
    public static readonly DateOnly FirstDay = new(2000, 1, 1);
    public static readonly DateOnly LastDay = new(2060, 12, 31);

    private readonly Dictionary<int, CalendarDay> special;
    private readonly WorkedHalves[] halves;
    private readonly int[] workedBefore;   // at index i: working days among the days before i
    private readonly int[] workingDays;    // the indexes of the working days, in order
    private readonly WorkingTime time;

    private WorkCalendar(OfficeHours hours, Dictionary<int, CalendarDay> special)
    {
        Hours = hours;
        this.special = special;
        halves = WorkingDays.Lay(hours, special);
        workedBefore = new int[halves.Length + 1];
        for (var index = 0; index < halves.Length; index++)
            workedBefore[index + 1] = workedBefore[index] + (halves[index] == WorkedHalves.None ? 0 : 1);
        workingDays = [.. Enumerable.Range(0, halves.Length).Where(index => halves[index] != WorkedHalves.None)];
        time = new WorkingTime(hours, halves);
    }

    /// <summary>The calendar of an agency with usual hours and no days of its own.</summary>
    public static WorkCalendar National { get; } = Build(OfficeHours.Usual, OfficialDays.Known);

    public OfficeHours Hours { get; }

    /// <summary>Builds the calendar from the law and the given rows; a year nobody has decided gets the days to expect.</summary>
    public static WorkCalendar Build(OfficeHours hours, IEnumerable<CalendarDay> rows)
    {
        var byYear = rows.ToLookup(row => row.Day.Year);
        var special = Enumerable.Range(FirstDay.Year, LastDay.Year - FirstDay.Year + 1)
            .SelectMany(year => DaysOff.OfYear(year, byYear[year]))
            .ToDictionary(row => row.Day.DayNumber - FirstDay.DayNumber);
        return new WorkCalendar(hours, special);
    }

    /// <summary>Whether a day can be counted here at all; other days are a slip of the pen.</summary>
    public static bool Covers(DateOnly day) => day >= FirstDay && day <= LastDay;

    public bool IsWorkingDay(DateOnly day) => halves[Index(day)] != WorkedHalves.None;

    /// <summary>What is special about a day, or null for a day of the ordinary week.</summary>
    public CalendarDay? SpecialDay(DateOnly day) => special.GetValueOrDefault(Index(day));

    /// <summary>The first working day after this one.</summary>
    public DateOnly NextWorkingDay(DateOnly day) => AddWorkingDays(day, 1);

    /// <summary>The last working day before this one.</summary>
    public DateOnly PreviousWorkingDay(DateOnly day) => AddWorkingDays(day, -1);

    /// <summary>The day itself when it is worked, else the next one that is.</summary>
    public DateOnly ThisOrNextWorkingDay(DateOnly day) => IsWorkingDay(day) ? day : NextWorkingDay(day);

    /// <summary>The n-th working day after a day, the day itself not counted; before it when n is negative.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        var index = Index(day);
        if (count == 0)
            return day;
        var position = count > 0 ? workedBefore[index + 1] + count - 1 : workedBefore[index] + count;
        return position >= 0 && position < workingDays.Length
            ? FirstDay.AddDays(workingDays[position])
            : throw new ArgumentOutOfRangeException(nameof(count), count, $"The calendar ends before {count} working days from {day:O}.");
    }

    /// <summary>How many working days lie after one day up to and with another; negative when the other comes first.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to) => workedBefore[Index(to) + 1] - workedBefore[Index(from) + 1];

    /// <summary>The time worked between two moments; negative when the second comes first.</summary>
    public TimeSpan WorkingTimeBetween(DateTimeOffset from, DateTimeOffset to) => WorkedUntil(to) - WorkedUntil(from);

    /// <summary>The first moment at which so much has been worked since another.</summary>
    public DateTimeOffset AddWorkingTime(DateTimeOffset from, TimeSpan amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, TimeSpan.Zero);
        if (amount == TimeSpan.Zero)
            return from.ToUniversalTime();
        var (index, clock) = time.MomentOf(WorkedUntil(from) + amount);
        return VietnamTime.ToUtc(FirstDay.AddDays(index), clock);
    }

    /// <summary>The working day on which something that arrives counts as received: after office hours, and on a day off, the next.</summary>
    public DateOnly DayOfReceipt(DateTimeOffset arrival)
    {
        var local = VietnamTime.ToLocal(arrival).DateTime;
        var day = DateOnly.FromDateTime(local);
        var closes = time.ClosingOf(Index(day));
        return closes is { } closing && TimeOnly.FromDateTime(local) <= closing ? day : NextWorkingDay(day);
    }

    private TimeSpan WorkedUntil(DateTimeOffset moment)
    {
        var local = VietnamTime.ToLocal(moment).DateTime;
        return time.WorkedUntil(Index(DateOnly.FromDateTime(local)), TimeOnly.FromDateTime(local));
    }

    private static int Index(DateOnly day) => Covers(day)
        ? day.DayNumber - FirstDay.DayNumber
        : throw new ArgumentOutOfRangeException(nameof(day), day, $"The calendar covers {FirstDay:O} to {LastDay:O}.");
}
