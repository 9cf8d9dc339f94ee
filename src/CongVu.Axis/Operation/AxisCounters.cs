using System.Collections.Concurrent;

namespace CongVu.Axis.Operation;

/// <summary>Counts what happened since the hub started, for the metrics.</summary>
internal sealed class AxisCounters
{
    private readonly ConcurrentDictionary<string, long> refusals = new(StringComparer.Ordinal);
    private long taken;
    private long repeated;
    private long bytes;
    private long fetched;
    private long unauthenticated;

    public long Taken => Interlocked.Read(ref taken);

    public long Repeated => Interlocked.Read(ref repeated);

    public long Bytes => Interlocked.Read(ref bytes);

    public long Fetched => Interlocked.Read(ref fetched);

    public long Unauthenticated => Interlocked.Read(ref unauthenticated);

    public IReadOnlyDictionary<string, long> Refusals => refusals;

    public void CountTaken(long packetBytes)
    {
        Interlocked.Increment(ref taken);
        Interlocked.Add(ref bytes, packetBytes);
    }

    public void CountRepeated() => Interlocked.Increment(ref repeated);

    public void CountFetched() => Interlocked.Increment(ref fetched);

    public void CountUnauthenticated() => Interlocked.Increment(ref unauthenticated);

    public void CountRefusal(string code) => refusals.AddOrUpdate(code, 1, (_, count) => count + 1);
}
