using System.Globalization;

namespace CongVu.Axis;

/// <summary>Days and hours of Vietnam, which has one zone and no summer time.</summary>
internal static class VietnamDay
{
    public const long OffsetMilliseconds = 7 * 3600 * 1000;
    public const long DayMilliseconds = 24 * 3600 * 1000;

    private static readonly TimeSpan Offset = TimeSpan.FromMilliseconds(OffsetMilliseconds);

    public static DateOnly Of(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).Date);

    public static DateTimeOffset Start(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), Offset);

    public static string Text(DateTimeOffset moment) => moment.ToOffset(Offset).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    public static string Text(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>How long ago, as people say it.</summary>
    public static string Age(TimeSpan age) => age switch
    {
        { TotalMinutes: < 1 } => "vừa xong",
        { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{(int)age.TotalMinutes} phút"),
        { TotalDays: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{(int)age.TotalHours} giờ {age.Minutes} phút"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)age.TotalDays} ngày"),
    };
}
