using System.Globalization;
using System.Text;

namespace CongVu.Axis.Operation;

/// <summary>The hub's figures in the text form of Prometheus.</summary>
internal sealed class Metrics(Queues queues, AxisCounters counters, TimeProvider time)
{
    public async Task<IResult> ShowAsync(CancellationToken cancel)
    {
        var text = new StringBuilder();
        Write(text, "axis_packets_taken_total", "counter", [("", counters.Taken)]);
        Write(text, "axis_packets_repeated_total", "counter", [("", counters.Repeated)]);
        Write(text, "axis_bytes_taken_total", "counter", [("", counters.Bytes)]);
        Write(text, "axis_packets_fetched_total", "counter", [("", counters.Fetched)]);
        Write(text, "axis_requests_unauthenticated_total", "counter", [("", counters.Unauthenticated)]);
        Write(text, "axis_refusals_total", "counter", counters.Refusals.Select(refusal => (Label("code", refusal.Key), refusal.Value)));
        var all = await queues.ListAsync(cancel);
        var now = time.GetUtcNow();
        Write(text, "axis_waiting_packets", "gauge", all.Select(queue => (Label("system", queue.System.Id), queue.Waiting)));
        Write(text, "axis_oldest_waiting_seconds", "gauge", all.Select(queue => (Label("system", queue.System.Id), Seconds(now - queue.Oldest))));
        Write(text, "axis_seconds_since_contact", "gauge", all.Where(queue => queue.System.LastContactAt is not null)
            .Select(queue => (Label("system", queue.System.Id), Seconds(now - queue.System.LastContactAt))));
        return Results.Text(text.ToString(), "text/plain; version=0.0.4");
    }

    private static long Seconds(TimeSpan? span) => (long)(span?.TotalSeconds ?? 0);

    private static string Label(string name, string value) => $"{{{name}=\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"}}";

    private static void Write(StringBuilder text, string name, string type, IEnumerable<(string Labels, long Value)> values)
    {
        text.Append(CultureInfo.InvariantCulture, $"# TYPE {name} {type}\n");
        foreach (var (labels, value) in values) text.Append(CultureInfo.InvariantCulture, $"{name}{labels} {value}\n");
    }
}
