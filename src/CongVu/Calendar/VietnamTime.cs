namespace CongVu.Calendar;

/// <summary>The one time zone of the office, named once. Giờ Việt Nam.</summary>
public static class VietnamTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static TimeZoneInfo Zone { get; } = Find("Asia/Ho_Chi_Minh");

    /// <summary>The same moment with Việt Nam's offset, for showing.</summary>
    public static DateTimeOffset ToLocal(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    /// <summary>The day that a moment belongs to in Việt Nam.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(ToLocal(moment).DateTime);

    /// <summary>The moment, in UTC, at which the clocks of Việt Nam show this time of this day.</summary>
    public static DateTimeOffset ToUtc(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>The first moment of a day, in UTC.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => ToUtc(day, TimeOnly.MinValue);

    /// <summary>The moment at which a day is over: the first moment of the next one, in UTC.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => StartOf(day.AddDays(1));

    // A slim container may carry no time zone database; the office still has to know what day it is.
    internal static TimeZoneInfo Find(string id) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? zone
            : TimeZoneInfo.CreateCustomTimeZone(id, Offset, "Giờ Việt Nam", "Giờ Việt Nam");
}
