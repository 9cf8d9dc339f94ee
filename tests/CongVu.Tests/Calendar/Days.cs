using System.Globalization;
using CongVu.Calendar;

namespace CongVu.Tests.Calendar;

internal static class Days
{
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    public static CalendarDay Row(DateOnly day, CalendarDayKind kind) => new(day, kind, "một ngày", "quyết định của cơ quan");

    /// <summary>A day written <c>31/8/2026</c>.</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "d/M/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A moment by the clocks of Việt Nam, written <c>31/8/2026 16:30</c>.</summary>
    public static DateTimeOffset Moment(string text) =>
        new DateTimeOffset(DateTime.ParseExact(text, "d/M/yyyy H:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(7)).ToUniversalTime();
}
