using System.Diagnostics.Metrics;
using CongVu.Outcomes;

namespace CongVu.Web.Shared;

/// <summary>One line of the log for each act at a front door, with the operation in its scope, and a count: done, or refused and why.</summary>
internal static class ActLog
{
    public const string CounterName = "congvu.acts";

    private static readonly Meter Meter = new("CongVu");
    private static readonly Counter<long> Acts = Meter.CreateCounter<long>(CounterName);

    public static void Write(HttpContext http, string door, Outcome outcome)
    {
        var log = http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("CongVu.Acts");
        var who = http.RequestServices.GetRequiredService<PageActor>();
        var person = who.IsKnown ? who.Current.Person.ToString() : "";
        Acts.Add(1, new KeyValuePair<string, object?>("door", door), new KeyValuePair<string, object?>("outcome", outcome.IsDone ? "done" : outcome.Refusals[0].Code));
        if (outcome.IsDone)
        {
            log.LogInformation("{Door} done for {Person}", door, person);
        }
        else
        {
            log.LogInformation("{Door} refused for {Person}: {Refusals}", door, person, string.Join(' ', outcome.Refusals.Select(refusal => refusal.Code)));
        }
    }
}
