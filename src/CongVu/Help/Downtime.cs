using CongVu.Ledger;

namespace CongVu.Help;

/// <summary>A time in which the program did not work, as it measured itself (gián đoạn hệ thống).</summary>
public sealed class Downtime
{
    private Downtime()
    {
    }

    internal Downtime(Id<Downtime> id, DateTimeOffset from, DateTimeOffset until) => (Id, FromAt, UntilAt) = (id, from, until);

    public Id<Downtime> Id { get; private set; }

    /// <summary>When it was last known to work.</summary>
    public DateTimeOffset FromAt { get; private set; }

    /// <summary>When it worked again.</summary>
    public DateTimeOffset UntilAt { get; private set; }
}
