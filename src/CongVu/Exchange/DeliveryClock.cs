using CongVu.Calendar;
using CongVu.Documents;

namespace CongVu.Exchange;

/// <summary>By when a delivery must have been sent and accepted (Decree 30, art. 18.1, 21.2; Decision 28/2018, art. 6.2).</summary>
public static class DeliveryClock
{
    // "In the morning" has no hour in the decision.
    private static readonly TimeOnly EndOfMorning = new(12, 0);

    // "Immediately" has no length in the law.
    private static readonly TimeSpan AtOnce = TimeSpan.FromHours(1);

    /// <summary>On the day of signing, at the latest in the morning of the next working day; urgent ones at once.</summary>
    public static DateTimeOffset SendBy(DateTimeOffset signedAt, Urgency urgency, WorkCalendar calendar) => urgency is Urgency.Normal
        ? VietnamTime.ToUtc(calendar.NextWorkingDay(VietnamTime.DayOf(signedAt)), EndOfMorning)
        : signedAt + AtOnce;

    /// <summary>On the working day on which it counts as received; urgent ones at once.</summary>
    public static DateTimeOffset AcceptBy(DateTimeOffset arrivedAt, Urgency urgency, WorkCalendar calendar) => urgency is Urgency.Normal
        ? VietnamTime.EndOf(calendar.DayOfReceipt(arrivedAt))
        : arrivedAt + AtOnce;

    /// <summary>What is late about a delivery; empty when nothing is.</summary>
    public static string Lateness(DeliveryTimes times, DateTimeOffset now, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(times);
        var acceptBy = times.ArrivedAt is { } arrived ? AcceptBy(arrived, times.Urgency, calendar) : AcceptBy(times.SentAt ?? now, times.Urgency, calendar);
        return times switch
        {
            { SentAt: null, SignedAt: { } signed } when now > SendBy(signed, times.Urgency, calendar) => "Chậm gửi",
            { SentAt: not null, ArrivedAt: null } when now > acceptBy => "Chưa báo đã đến",
            { ArrivedAt: not null, AcceptedAt: null } when now > acceptBy => "Chậm tiếp nhận",
            _ => "",
        };
    }
}

/// <summary>The moments of a delivery that the law has terms for.</summary>
public sealed record DeliveryTimes(DateTimeOffset? SignedAt, DateTimeOffset? SentAt, DateTimeOffset? ArrivedAt, DateTimeOffset? AcceptedAt, Urgency Urgency);
