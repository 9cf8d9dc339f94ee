using System.Diagnostics;

namespace CongVu.Bench;

/// <summary>Measures how often a thing can be done in a second of processor time: median of seven batches after warming up.</summary>
internal static class Measure
{
    private const int Batches = 7;
    private static readonly TimeSpan BatchTime = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(1500);

    public static double PerSecond(Action action)
    {
        Run(action, WarmUp);
        var rates = Enumerable.Range(0, Batches).Select(_ => Run(action, BatchTime)).Order().ToArray();
        return rates[Batches / 2];
    }

    // Processor time, not time on the wall: on a busy machine the wall measures the neighbours.
    private static double Run(Action action, TimeSpan length)
    {
        using var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        var (count, used) = (0, TimeSpan.Zero);
        while (used < length)
        {
            for (var i = 0; i < 50; i++)
                action();
            count += 50;
            process.Refresh();
            used = process.TotalProcessorTime - start;
        }
        return count / used.TotalSeconds;
    }
}
