using System.Collections.Concurrent;
using System.Diagnostics;

namespace CongVu.Bench.Lists;

/// <summary>People at their browsers, each asking for the next page as soon as the last one is there.</summary>
internal static class Load
{
    public const int AtOnce = 20;

    /// <summary>What was measured.</summary>
    public sealed record Result(double PerSecond, TimeSpan Median, TimeSpan P95)
    {
        public override string ToString() => $"{PerSecond:F0}/s, median {Median.TotalMilliseconds:F1} ms, p95 {P95.TotalMilliseconds:F1} ms";
    }

    /// <param name="http">Knows the server and shows who asks.</param>
    /// <param name="path">The n-th question.</param>
    /// <param name="atOnce">How many people.</param>
    /// <param name="length">How long.</param>
    public static async Task<Result> RunAsync(HttpClient http, Func<int, string> path, int atOnce, TimeSpan length)
    {
        var (times, number, clock) = (new ConcurrentBag<TimeSpan>(), 0, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed < length)
            {
                var start = clock.Elapsed;
                using var answer = await http.GetAsync(path(Interlocked.Increment(ref number)));
                answer.EnsureSuccessStatusCode();
                await answer.Content.ReadAsByteArrayAsync();
                times.Add(clock.Elapsed - start);
            }
        })));
        var ordered = times.Order().ToList();
        return new Result(ordered.Count / clock.Elapsed.TotalSeconds, ordered[ordered.Count / 2], ordered[ordered.Count * 95 / 100]);
    }
}
