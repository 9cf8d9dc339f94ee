using System.Globalization;
using CongVu.Calendar;
using CongVu.Directives;

namespace CongVu.Web.Directives;

/// <summary>Deadlines as chips and as a typed day: <c>w3</c> is three working days, <c>2021-04-20</c> a day, nothing means none.</summary>
internal static class DeadlineForm
{
    /// <summary>The chips to offer on a day: the next terms, and the 20th, when offices report.</summary>
    public static IReadOnlyList<(string Value, string Word)> Chips(DateOnly today, WorkCalendar calendar)
    {
        var twentieth = new DateOnly(today.Year, today.Month, 20);
        twentieth = twentieth > today ? twentieth : twentieth.AddMonths(1);
        return
        [
            ("w3", $"3 ngày ({Day(3, today, calendar)})"),
            ("w5", $"5 ngày ({Day(5, today, calendar)})"),
            ("w10", $"10 ngày ({Day(10, today, calendar)})"),
            (twentieth.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"ngày 20/{twentieth.Month}"),
            ("none", "Không đặt hạn"),
        ];
    }

    /// <summary>What was chosen; a typed day goes before a chip.</summary>
    public static DeadlineChoice Read(string? chip, DateOnly? typed)
    {
        if (typed is { } day)
        {
            return DeadlineChoice.On(day);
        }

        if (chip is ['w', .. var count] && int.TryParse(count, CultureInfo.InvariantCulture, out var days))
        {
            return DeadlineChoice.In(days, TermUnit.WorkingDays);
        }

        return DateOnly.TryParseExact(chip, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var chosen)
            ? DeadlineChoice.On(chosen)
            : DeadlineChoice.None;
    }

    private static string Day(int count, DateOnly today, WorkCalendar calendar)
    {
        var last = calendar.AddWorkingDays(today, count);
        return string.Create(CultureInfo.InvariantCulture, $"{last.Day:00}/{last.Month}");
    }
}
