using CongVu.Database;

namespace CongVu.Web.Hosting;

/// <summary>What went wrong that no rule foresees.</summary>
internal enum Trouble
{
    /// <summary>A fault of ours.</summary>
    Unexpected,

    /// <summary>The database cannot be reached for now.</summary>
    DatabaseAway,

    /// <summary>There is no room left to write.</summary>
    DiskFull,
}

internal static class TroubleKinds
{
    private const int NoSpaceLeft = 28;

    public static Trouble Of(Exception broken) =>
        DatabaseTrouble.IsFull(broken) || IsDiskFull(broken) ? Trouble.DiskFull :
        DatabaseTrouble.IsAway(broken) ? Trouble.DatabaseAway :
        Trouble.Unexpected;

    private static bool IsDiskFull(Exception broken) =>
        broken is IOException { HResult: NoSpaceLeft } || (broken.InnerException is { } inner && IsDiskFull(inner));
}
