namespace CongVu.Calendar;

/// <summary>The line of worked time: how much has been worked up to any moment, and the moment at which so much has been.</summary>
internal sealed class WorkingTime
{
    private readonly OfficeHours hours;
    private readonly WorkedHalves[] halves;
    private readonly int[] minutesBefore;   // at index i: minutes worked on the days before i

    public WorkingTime(OfficeHours hours, WorkedHalves[] halves)
    {
        this.hours = hours;
        this.halves = halves;
        minutesBefore = new int[halves.Length + 1];
        for (var index = 0; index < halves.Length; index++)
            minutesBefore[index + 1] = minutesBefore[index] + (int)WorkedOn(index, TimeOnly.MaxValue).TotalMinutes;
    }

    public TimeSpan WorkedUntil(int index, TimeOnly clock) => Before(index) + WorkedOn(index, clock);

    /// <summary>The first day and time at which so much has been worked since the calendar's beginning.</summary>
    public (int Index, TimeOnly Clock) MomentOf(TimeSpan worked)
    {
        var index = FirstDayReaching(worked);
        var rest = worked - Before(index);
        var morning = halves[index].HasFlag(WorkedHalves.Morning) ? hours.Morning.Length : TimeSpan.Zero;
        return (index, rest <= morning ? hours.Morning.From.Add(rest) : hours.Afternoon.From.Add(rest - morning));
    }

    /// <summary>When the last session of a day ends, or null on a day off.</summary>
    public TimeOnly? ClosingOf(int index) => halves[index] switch
    {
        WorkedHalves.None => null,
        WorkedHalves.Morning => hours.Morning.To,
        WorkedHalves.Afternoon or WorkedHalves.Both => hours.Afternoon.To,
    };

    private TimeSpan Before(int index) => TimeSpan.FromMinutes(minutesBefore[index]);

    private TimeSpan WorkedOn(int index, TimeOnly clock) =>
        (halves[index].HasFlag(WorkedHalves.Morning) ? hours.Morning.PassedAt(clock) : TimeSpan.Zero)
        + (halves[index].HasFlag(WorkedHalves.Afternoon) ? hours.Afternoon.PassedAt(clock) : TimeSpan.Zero);

    private int FirstDayReaching(TimeSpan worked)
    {
        if (worked > Before(halves.Length))
            throw new ArgumentOutOfRangeException(nameof(worked), worked, "The calendar ends before so much has been worked.");
        var (low, high) = (0, halves.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Before(middle + 1) >= worked)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
