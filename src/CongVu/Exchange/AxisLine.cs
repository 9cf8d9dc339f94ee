using CongVu.Calendar;
using CongVu.EdXml.Transport;

namespace CongVu.Exchange;

/// <summary>
/// The line to the axis, if this installation has one: the host brings the channel, since the office knows no network.
/// Remembers since when the axis has been silent.
/// </summary>
internal sealed class AxisLine(IExchangeChannel? channel)
{
    private readonly Lock gate = new();
    private DateTimeOffset? reachedAt;
    private DateTimeOffset? missedSince;
    private string lastError = "";

    public bool IsThere => channel is not null;

    public IExchangeChannel? Channel => channel;

    /// <summary>When it last answered, since when it has not, and what it said.</summary>
    public (DateTimeOffset? ReachedAt, DateTimeOffset? MissedSince, string LastError) Contact
    {
        get
        {
            lock (gate)
            {
                return (reachedAt, missedSince, lastError);
            }
        }
    }

    /// <summary>Makes a call and remembers whether the axis answered.</summary>
    public async Task<T> CallAsync<T>(OfficeClock clock, Func<Task<T>> call)
    {
        try
        {
            var answer = await call();
            Remember(clock.Now, null);
            return answer;
        }
        catch (TransportException broken)
        {
            Remember(clock.Now, broken.Message);
            throw;
        }
    }

    private void Remember(DateTimeOffset now, string? error)
    {
        lock (gate)
        {
            reachedAt = error is null ? now : reachedAt;
            missedSince = error is null ? null : missedSince ?? now;
            lastError = error ?? "";
        }
    }
}
