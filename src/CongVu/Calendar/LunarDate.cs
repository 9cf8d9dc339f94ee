namespace CongVu.Calendar;

/// <summary>A day of the Vietnamese lunar calendar (ngày âm lịch).</summary>
/// <param name="Year">The year that begins at Tết, numbered as the solar year in which that Tết falls.</param>
/// <param name="Month">1 to 12; the leap month has the number of the month before it.</param>
/// <param name="Day">1 to 30.</param>
/// <param name="IsLeapMonth">Whether this is the second month of that number (tháng nhuận).</param>
public readonly record struct LunarDate(int Year, int Month, int Day, bool IsLeapMonth = false)
{
    /// <summary>As people write it: <c>10/3 âm lịch</c>.</summary>
    public override string ToString() => $"{Day}/{Month}{(IsLeapMonth ? " nhuận" : "")} âm lịch";
}
