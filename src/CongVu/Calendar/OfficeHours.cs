namespace CongVu.Calendar;

/// <summary>When an agency works in its ordinary week (giờ hành chính).</summary>
public sealed record OfficeHours
{
    public OfficeHours(Session morning, Session afternoon, SaturdayWork saturday = SaturdayWork.None)
    {
        if (!AreInOrder(morning, afternoon))
            throw new ArgumentException($"Sessions out of order or not in whole minutes: {morning}, {afternoon}.", nameof(morning));
        Morning = morning;
        Afternoon = afternoon;
        Saturday = saturday;
    }

    /// <summary>7:30 to 11:30 and 13:30 to 17:00, Monday to Friday.</summary>
    public static OfficeHours Usual { get; } = new(new(new(7, 30), new(11, 30)), new(new(13, 30), new(17, 0)));

    public Session Morning { get; }

    public Session Afternoon { get; }

    /// <summary>What a Saturday is: where it is worked it counts as a working day like any other.</summary>
    public SaturdayWork Saturday { get; }

    /// <summary>Whether two sessions can be a working day: each begins before it ends, the second after the first, in whole minutes.</summary>
    public static bool AreInOrder(Session morning, Session afternoon) =>
        morning.From < morning.To && morning.To <= afternoon.From && afternoon.From < afternoon.To
        && new[] { morning.From, morning.To, afternoon.From, afternoon.To }.All(time => time.Ticks % TimeSpan.TicksPerMinute == 0);
}

/// <summary>Half a working day (buổi làm việc).</summary>
public readonly record struct Session(TimeOnly From, TimeOnly To)
{
    /// <summary>How much of it has passed at a time of day.</summary>
    internal TimeSpan PassedAt(TimeOnly time) => (time <= From ? From : time >= To ? To : time) - From;

    internal TimeSpan Length => To - From;
}

/// <summary>How much of a Saturday an agency works.</summary>
public enum SaturdayWork
{
    None,
    Morning,
    WholeDay,
}
