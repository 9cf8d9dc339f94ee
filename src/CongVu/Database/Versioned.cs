namespace CongVu.Database;

/// <summary>An entity that two people may change at once: the second is told, nothing is overwritten.</summary>
public abstract class Versioned
{
    /// <summary>Grows with every change; a form carries the one it showed.</summary>
    public int Version { get; internal set; }
}
