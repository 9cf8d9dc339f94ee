using CongVu.Calendar;

namespace CongVu.Documents.Reading;

/// <summary>A time a text sets for doing something (thời hạn): one of five kinds.</summary>
public abstract record Due
{
    private Due()
    {
    }

    /// <summary>By a day: <c>trước ngày 20/6/2020</c>, <c>trong tháng 6/2020</c>.</summary>
    /// <param name="Day">The day that is named, or the last of the month, quarter or year that is.</param>
    /// <param name="Hour">The hour, when one is named.</param>
    /// <param name="IsBefore">Whether it says "before" (trước): then the day itself, if no hour is named, is too late.</param>
    public sealed record ByDay(DateOnly Day, TimeOnly? Hour = null, bool IsBefore = false) : Due
    {
        /// <summary>The last day that is in time, taking the words strictly.</summary>
        public DateOnly LastDay => IsBefore && Hour is null ? Day.AddDays(-1) : Day;
    }

    /// <summary>Within a term: <c>trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ</c>.</summary>
    /// <param name="Term">How long.</param>
    /// <param name="Since">The event it runs from, in the words of the text; null when it is not said.</param>
    public sealed record Within(Term Term, string? Since = null) : Due;

    /// <summary>Again and again: <c>định kỳ vào ngày 20 hàng tháng</c>.</summary>
    /// <param name="Cycle">How often.</param>
    /// <param name="Day">The day of the month, when one is named.</param>
    /// <param name="Month">The month of the year, or of the quarter, when one is named.</param>
    /// <param name="Weekday">The day of the week, when one is named.</param>
    /// <param name="IsBefore">Whether it says "before" that day.</param>
    public sealed record Every(Cycle Cycle, int? Day = null, int? Month = null, DayOfWeek? Weekday = null, bool IsBefore = false) : Due;

    /// <summary>From a day on, without end: <c>từ ngày 01/9/2020 trở đi</c>.</summary>
    public sealed record FromDay(DateOnly Day) : Due;

    /// <summary>In words that no rule turns into a day: <c>ngay sau khi Chính phủ ban hành Nghị quyết</c>, <c>trong tuần này</c> of an undated draft.</summary>
    public sealed record InWords(string Words) : Due;
}

/// <summary>How often something recurs.</summary>
public enum Cycle
{
    Daily,
    Weekly,
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
}
