namespace CongVu.Database;

/// <summary>Work to do after the act, outside its transaction: the outbox and the queue are one table.</summary>
internal sealed class JobRow : IUnrecorded
{
    public Guid Id { get; init; }

    public string Kind { get; init; } = "";

    /// <summary>The job's own values as JSON.</summary>
    public string Content { get; init; } = "";

    public DateTimeOffset RunAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>A worker holds it until then; if the worker dies, another takes it afterwards.</summary>
    public DateTimeOffset? LockedUntil { get; set; }

    public DateTimeOffset? DoneAt { get; set; }

    public string? LastError { get; set; }
}
