namespace CongVu.Axis;

/// <summary>How a hub is set up (section "Axis" of the configuration; Axis__Folder and so on in the environment).</summary>
public sealed record AxisSettings
{
    /// <summary>Holds the packets, the key under which secrets are kept, and on SQLite the database.</summary>
    public string Folder { get; init; } = "data/axis";

    /// <summary>Connection string of a PostgreSQL database; null for SQLite in the folder.</summary>
    public string? Database { get; init; }

    /// <summary>Largest packet taken, unless a system has a bound of its own.</summary>
    public long MaxPacketBytes { get; init; } = 300_000_000;

    /// <summary>Most bytes a system may send in a day, unless it has a bound of its own.</summary>
    public long MaxDayBytes { get; init; } = 50_000_000_000;

    /// <summary>Most packets that may wait for one agency.</summary>
    public int MaxWaiting { get; init; } = 100_000;

    /// <summary>Days after which the bytes of a packet go that every receiver has; what is known of it stays.</summary>
    public int RetainDays { get; init; } = 30;

    /// <summary>How far the clock of a system may be off in our own protocol.</summary>
    public TimeSpan ClockTolerance { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The same for VXP, whose kit stamps a request with the time at which the program started.</summary>
    public TimeSpan VxpClockTolerance { get; init; } = TimeSpan.FromDays(1);

    /// <summary>Where systems reach the hub.</summary>
    public string Url { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Where the operator reaches the status page, statistics and metrics; keep it off the network.</summary>
    public string OperatorUrl { get; init; } = "http://127.0.0.1:5081";

    public string SqliteFile => Path.Combine(Folder, "axis.db");
}
