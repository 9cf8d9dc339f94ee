using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using CongVu.Database;
using CongVu.Exchange;
using CongVu.Web.Shared;

namespace CongVu.Web.Hosting;

/// <summary>
/// What the server measures of itself: requests with their durations by route, acts done and refused, work that waits.
/// Listens to the framework's own meters; no package needed for a page of text.
/// </summary>
internal sealed class Figures : IDisposable
{
    private const string Requests = "http.server.request.duration";
    private static readonly double[] Bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
    private readonly ConcurrentDictionary<(string Method, string Route, string Status), Durations> requests = new();
    private readonly ConcurrentDictionary<(string Door, string Outcome), long> acts = new();
    private readonly MeterListener listener = new();

    public void Start()
    {
        listener.InstrumentPublished = (instrument, owner) =>
        {
            if (instrument.Name is Requests or ActLog.CounterName)
            {
                owner.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((_, seconds, tags, _) => Take(seconds, tags));
        listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
            acts.AddOrUpdate((Tag(tags, "door"), Tag(tags, "outcome")), count, (_, before) => before + count));
        listener.Start();
    }

    public string Write(Backlog.Work work, AxisHealth.State axis)
    {
        var text = new StringBuilder();
        WriteRequests(text);
        text.Append("# HELP congvu_acts_total Acts at the front doors.\n# TYPE congvu_acts_total counter\n");
        foreach (var ((door, outcome), count) in acts.OrderBy(act => act.Key))
        {
            Line(text, $"congvu_acts_total{{door=\"{door}\",outcome=\"{outcome}\"}}", count);
        }

        Gauge(text, "congvu_jobs_waiting", "Jobs that are due and not done.", work.WaitingJobs);
        Gauge(text, "congvu_jobs_oldest_seconds", "How long the oldest waiting job has been due.", work.OldestJob.TotalSeconds);
        Gauge(text, "congvu_jobs_failed", "Jobs given up.", work.FailedJobs);
        Gauge(text, "congvu_facts_unsealed", "Facts the chain has not taken in yet.", work.UnsealedFacts);
        Gauge(text, "congvu_axis_packets_waiting", "Packets to be sent over the axis.", axis.Waiting);
        Gauge(text, "congvu_axis_oldest_seconds", "How long the oldest of them has waited.", axis.OldestWaiting.TotalSeconds);
        Gauge(text, "congvu_axis_packets_refused", "Packets that the axis will not take.", axis.Refused);
        Gauge(text, "congvu_axis_packets_unread", "Packets that came and are not read yet.", axis.Unread);
        Gauge(text, "congvu_axis_down", "1 while the axis does not answer.", axis.IsDown ? 1 : 0);
        Gauge(text, "congvu_memory_bytes", "Memory of the process.", Environment.WorkingSet);
        Gauge(text, "congvu_uptime_seconds", "Since the process started.", Stopwatch.GetElapsedTime(started).TotalSeconds);
        return text.ToString();
    }

    public void Dispose() => listener.Dispose();

    private readonly long started = Stopwatch.GetTimestamp();

    private void Take(double seconds, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = (Tag(tags, "http.request.method"), Tag(tags, "http.route"), Tag(tags, "http.response.status_code"));
        requests.GetOrAdd(key, _ => new Durations()).Add(seconds);
    }

    private static string Tag(ReadOnlySpan<KeyValuePair<string, object?>> tags, string name)
    {
        foreach (var tag in tags)
        {
            if (tag.Key == name)
            {
                return Convert.ToString(tag.Value, CultureInfo.InvariantCulture) ?? "";
            }
        }

        return "";
    }

    private void WriteRequests(StringBuilder text)
    {
        text.Append("# HELP http_server_request_duration_seconds Requests.\n# TYPE http_server_request_duration_seconds histogram\n");
        foreach (var ((method, route, status), durations) in requests.OrderBy(entry => entry.Key))
        {
            durations.Write(text, $"method=\"{method}\",route=\"{route.Replace("\"", "", StringComparison.Ordinal)}\",status=\"{status}\"");
        }
    }

    private static void Gauge(StringBuilder text, string name, string help, double value)
    {
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} gauge\n");
        Line(text, name, value);
    }

    private static void Line(StringBuilder text, string name, double value) =>
        text.Append(name).Append(' ').Append(value.ToString(CultureInfo.InvariantCulture)).Append('\n');

    /// <summary>A histogram of one route.</summary>
    private sealed class Durations
    {
        private readonly Lock gate = new();
        private readonly long[] counts = new long[Bounds.Length];
        private long count;
        private double sum;

        public void Add(double seconds)
        {
            lock (gate)
            {
                count++;
                sum += seconds;
                for (var index = 0; index < Bounds.Length; index++)
                {
                    counts[index] += seconds <= Bounds[index] ? 1 : 0;
                }
            }
        }

        public void Write(StringBuilder text, string labels)
        {
            lock (gate)
            {
                for (var index = 0; index < Bounds.Length; index++)
                {
                    Line(text, string.Create(CultureInfo.InvariantCulture, $"http_server_request_duration_seconds_bucket{{{labels},le=\"{Bounds[index]}\"}}"), counts[index]);
                }

                Line(text, $"http_server_request_duration_seconds_bucket{{{labels},le=\"+Inf\"}}", count);
                Line(text, $"http_server_request_duration_seconds_sum{{{labels}}}", sum);
                Line(text, $"http_server_request_duration_seconds_count{{{labels}}}", count);
            }
        }
    }
}
