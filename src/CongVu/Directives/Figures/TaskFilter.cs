using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives.Figures;

/// <summary>Which tasks a list shows or a figure counts (bộ lọc). One filter serves both, so a number and its list agree.</summary>
/// <param name="Scope">Whose tasks.</param>
/// <param name="Day">As they stood at the end of which day.</param>
public sealed record TaskFilter(TaskScope Scope, DateOnly Day)
{
    public TaskClass? Class { get; init; }

    /// <summary>Only those reported done that wait to be accepted.</summary>
    public bool IsWaiting { get; init; }

    /// <summary>Only those with a request for extension that nobody has decided.</summary>
    public bool IsExtensionAsked { get; init; }

    /// <summary>Only those still open, in time or not.</summary>
    public bool IsOpen { get; init; }

    public AssignmentRole Role { get; init; } = AssignmentRole.Lead;

    public Id<Organization>? Unit { get; init; }

    public DirectiveSourceKind? Source { get; init; }

    /// <summary>Name of the leader who gave it.</summary>
    public string Leader { get; init; } = "";

    /// <summary>Lĩnh vực; empty for those that say none.</summary>
    public string? Field { get; init; }

    /// <summary>Only those given in a period.</summary>
    public Period? Given { get; init; }

    /// <summary>Open ones due within these days after <see cref="Day"/>.</summary>
    public int? DueWithin { get; init; }

    /// <summary>Unfinished ones whose deadline lies in a period.</summary>
    public Period? DueIn { get; init; }
}

/// <summary>Whose tasks (phạm vi).</summary>
public enum TaskScope
{
    /// <summary>Được phân công cho tôi.</summary>
    Mine,

    /// <summary>Của đơn vị, cơ quan tôi.</summary>
    Unit,

    /// <summary>Do cơ quan, đơn vị tôi giao và theo dõi.</summary>
    Tracking,
}
