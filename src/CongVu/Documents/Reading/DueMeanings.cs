using CongVu.Calendar;

namespace CongVu.Documents.Reading;

/// <summary>What the words of each rule for times mean.</summary>
internal static class DueMeanings
{
    private static readonly string[] CountWords = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
    private static readonly string[] WeekdayWords = ["hai", "ba", "tư", "năm", "sáu", "bảy"];

    // "trong 6 tháng đầu năm" looks back.
    private static readonly string[] LooksBack = ["đầu", "cuối", "qua", "vừa", "gần", "trước", "nay", "đã"];

    // An event ends where the duty begins, when no comma parts them.
    private static readonly string[] DutyBegins = [" phải ", " báo cáo", " gửi ", " có trách nhiệm", " các đơn vị", " tham mưu", " hoàn thành", " thực hiện"];

    public static Due? MonthDay(DueMatch match) => new Due.Every(Cycle.Monthly, match.Number("d"), IsBefore: match.SaysBefore);

    public static Due? QuarterDay(DueMatch match) =>
        new Due.Every(Cycle.Quarterly, match.Number("d"), match.Group("which") == "cuối" ? 3 : 1, IsBefore: match.SaysBefore);

    public static Due? YearDay(DueMatch match) => new Due.Every(Cycle.Yearly, match.Number("d"), match.Number("m"), IsBefore: match.SaysBefore);

    public static Due? Weekday(DueMatch match)
    {
        var index = Array.IndexOf(WeekdayWords, match.Group("weekday"));
        return new Due.Every(Cycle.Weekly, Weekday: (DayOfWeek)(index >= 0 ? index + 1 : match.Number("weekday") - 1 ?? 1), IsBefore: match.SaysBefore);
    }

    public static Due? Recurring(DueMatch match) => new Due.Every(match.Group("cycle") switch
    {
        "ngày" => Cycle.Daily,
        "tuần" => Cycle.Weekly,
        "tháng" => Cycle.Monthly,
        "quý" => Cycle.Quarterly,
        "năm" => Cycle.Yearly,
        _ => Cycle.HalfYearly,
    });

    public static Due? FromDay(DueMatch match)
    {
        if (!match.Has("dayword") && !match.Has("y") || match.Before(60).Contains("hiệu lực", StringComparison.Ordinal))
            return null;
        return Day(match) is { } day && !(day < match.DocumentDate) ? new Due.FromDay(day) : null;
    }

    public static Due? FromMonth(DueMatch match) =>
        MonthEnd(match) is { } end && !(end < match.DocumentDate) ? new Due.FromDay(new DateOnly(end.Year, end.Month, 1)) : null;

    public static Due? ByDay(DueMatch match)
    {
        var bound = match.Group("bound");
        var isPlain = match.Has("dayword") || match.Has("y") || match.SaysBefore || bound is "chậm nhất" or "muộn nhất";
        if (!isPlain || (bound == "đến" && match.Before(40).Contains("từ ", StringComparison.Ordinal)))
            return null;
        if (Day(match) is not { } day)
            return match.Has("y") ? null : new Due.InWords(match.Words);
        return match.UnlessPast(new Due.ByDay(day, HourOf(match), match.SaysBefore));
    }

    public static Due? ByMonth(DueMatch match)
    {
        if (MonthEnd(match) is not { } end)
            return match.Has("y") ? null : new Due.InWords(match.Words);
        return match.UnlessPast(match.SaysBefore ? new Due.ByDay(new DateOnly(end.Year, end.Month, 1), IsBefore: true) : new Due.ByDay(end));
    }

    public static Due? ByQuarter(DueMatch match)
    {
        var quarter = match.Group("quarter") switch { "i" or "1" => 1, "ii" or "2" => 2, "iii" or "3" => 3, _ => 4 };
        if ((match.Number("y") ?? match.DocumentDate?.Year) is not { } year)
            return new Due.InWords(match.Words);
        var begins = new DateOnly(year, (3 * quarter) - 2, 1);
        return match.UnlessPast(match.SaysBefore ? new Due.ByDay(begins, IsBefore: true) : new Due.ByDay(begins.AddMonths(3).AddDays(-1)));
    }

    public static Due? ByYear(DueMatch match)
    {
        var year = match.Number("y") ?? 0;
        if (year is < 1900 or > 2200)
            return null;
        return match.UnlessPast(match.SaysBefore ? new Due.ByDay(new DateOnly(year, 1, 1), IsBefore: true) : new Due.ByDay(new DateOnly(year, 12, 31)));
    }

    public static Due? Within(DueMatch match)
    {
        var lead = match.Group("lead").Trim();
        var since = match.PrintedGroup("event") is { } clause ? UpToDuty(clause) : null;
        var unit = UnitOf(match.Group("unit"));
        var needsEvent = lead.Length == 0 || lead == "sau" || (unit == TermUnit.Years && !lead.Contains("thời hạn", StringComparison.Ordinal));
        if ((needsEvent && since is null) || LooksBack.Contains(match.NextWord) || match.Before(60).Contains("hiệu lực", StringComparison.Ordinal))
            return null;
        return CountOf(match) is > 0 and var count ? new Due.Within(new Term(count, unit), since) : null;
    }

    public static Due? WithinThis(DueMatch match)
    {
        if (match.DocumentDate is not { } today)
            return new Due.InWords(match.Words);
        return match.Group("span") switch
        {
            "ngày" => new Due.ByDay(today),
            "tuần" => new Due.ByDay(today.AddDays((DayOfWeek.Friday - today.DayOfWeek + 7) % 7)),
            "tháng" => new Due.ByDay(EndOfMonths(today, 1)),
            "quý" => new Due.ByDay(EndOfMonths(today, 3)),
            "năm" => new Due.ByDay(EndOfMonths(today, 12)),
            _ => new Due.InWords(match.Words),
        };
    }

    // A day without a year is the next such day after the date of the document.
    private static DateOnly? Day(DueMatch match)
    {
        var read = DatePattern.Read(match.Match);
        if (read.Year is not null || match.DocumentDate is not { } written)
            return read.Complete;
        var thisYear = (read with { Year = written.Year }).Complete;
        return thisYear < written ? (read with { Year = written.Year + 1 }).Complete : thisYear;
    }

    private static DateOnly? MonthEnd(DueMatch match)
    {
        var month = match.Number("m") ?? 0;
        var year = match.Number("y") ?? match.DocumentDate?.Year;
        if (month is < 1 or > 12 || year is not (>= 1900 and <= 2200))
            return null;
        var end = new DateOnly(year.Value, month, 1).AddMonths(1).AddDays(-1);
        return !match.Has("y") && end < match.DocumentDate ? end.AddDays(1).AddYears(1).AddDays(-1) : end;
    }

    private static TimeOnly? HourOf(DueMatch match) =>
        match.Number("hour") is { } hour and < 24 && (match.Number("minute") ?? 0) is var minute and < 60 ? new TimeOnly(hour, minute) : null;

    private static DateOnly EndOfMonths(DateOnly day, int months)
    {
        var first = ((day.Month - 1) / months * months) + 1;
        return new DateOnly(day.Year, first, 1).AddMonths(months).AddDays(-1);
    }

    private static int CountOf(DueMatch match) => match.Number("count") ?? match.Group("count") switch
    {
        "mười lăm" => 15,
        "ba mươi" => 30,
        var word => Array.IndexOf(CountWords, word) + 1,
    };

    private static TermUnit UnitOf(string word) => string.Join(' ', word.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) switch
    {
        "ngày làm việc" => TermUnit.WorkingDays,
        "giờ làm việc" => TermUnit.WorkingHours,
        "giờ" => TermUnit.Hours,
        "tuần" => TermUnit.Weeks,
        "tháng" => TermUnit.Months,
        "năm" => TermUnit.Years,
        _ => TermUnit.Days,
    };

    private static string UpToDuty(string clause)
    {
        var end = DutyBegins.Select(duty => clause.IndexOf(duty, StringComparison.Ordinal)).Where(index => index > 0).DefaultIfEmpty(clause.Length).Min();
        return clause[..end].TrimEnd();
    }
}
