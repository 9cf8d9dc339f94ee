using CongVu.Database;

namespace CongVu.Help;

/// <summary>The sign of life of the program; one for all nodes on a database.</summary>
internal sealed class Heartbeat : IUnrecorded
{
    public string Name { get; init; } = "";

    public DateTimeOffset At { get; set; }
}
