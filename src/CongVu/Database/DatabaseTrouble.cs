namespace CongVu.Database;

/// <summary>For front doors: what a failure of the database means.</summary>
public static class DatabaseTrouble
{
    /// <summary>It is away for now.</summary>
    public static bool IsAway(Exception broken) => EngineErrors.IsUnavailable(broken);

    /// <summary>Its disk has no room left.</summary>
    public static bool IsFull(Exception broken) => EngineErrors.IsFull(broken);
}
