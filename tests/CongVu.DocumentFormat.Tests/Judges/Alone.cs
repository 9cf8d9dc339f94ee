using System.Diagnostics;

namespace CongVu.DocumentFormat.Tests.Judges;

/// <summary>Tests that measure run alone, and count time of the processor, not of the clock: the machine may be busy.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";

    public static TimeSpan ProcessorTimeOf(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return process.TotalProcessorTime - before;
    }
}
