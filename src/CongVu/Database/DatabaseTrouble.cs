namespace CongVu.Database;

/// <summary>For front doors: whether a failure means that the database is away for now.</summary>
public static class DatabaseTrouble
{
    public static bool IsAway(Exception broken) => EngineErrors.IsUnavailable(broken);
}
