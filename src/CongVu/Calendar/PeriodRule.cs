using System.Globalization;

namespace CongVu.Calendar;

/// <summary>How an authority cuts time into reporting periods, as data (kỳ báo cáo).</summary>
/// <param name="Code">Stable name for settings and programs.</param>
/// <param name="Months">How long a period is.</param>
/// <param name="FirstMonth">A month in which a period begins.</param>
/// <param name="FirstDay">The day of the month on which periods begin, 1 to 28.</param>
/// <param name="Titles">How a period is named in a report.</param>
/// <param name="Statement">The rule in words, in Vietnamese, to be printed with the report.</param>
public sealed record PeriodRule(string Code, int Months, int FirstMonth, int FirstDay, PeriodTitles Titles, string Statement)
{
    /// <summary>Every rule the product knows.</summary>
    public static IReadOnlyList<PeriodRule> All { get; } =
    [
        new("month", 1, 1, 1, PeriodTitles.Name, "Kỳ báo cáo tính từ ngày đầu đến hết ngày cuối của tháng."),
        new("quarter", 3, 1, 1, PeriodTitles.Name, "Kỳ báo cáo tính từ ngày đầu đến hết ngày cuối của quý."),
        new("half-year", 6, 1, 1, PeriodTitles.Name, "Kỳ báo cáo tính từ ngày đầu đến hết ngày cuối của 6 tháng."),
        new("year", 12, 1, 1, PeriodTitles.Name, "Kỳ báo cáo tính từ ngày 01/01 đến hết ngày 31/12."),
        new("month-from-20", 1, 1, 20, PeriodTitles.NextFirstDay, "Kỳ báo cáo tính từ đầu ngày 20 tháng trước đến trước ngày 20 tháng báo cáo; ngày 20 thuộc kỳ sau."),
        new("month-through-20", 1, 1, 21, PeriodTitles.LastDayBefore, "Kỳ báo cáo tính từ sau ngày 20 tháng trước đến hết ngày 20 tháng báo cáo; ngày 20 thuộc kỳ trước."),
        new("month-from-15", 1, 1, 15, PeriodTitles.Days, "Kỳ báo cáo tính từ ngày 15 tháng trước đến hết ngày 14 tháng báo cáo (Nghị định 09/2019/NĐ-CP, Điều 12)."),
        new("quarter-from-15", 3, 12, 15, PeriodTitles.Days, "Kỳ báo cáo tính từ ngày 15 tháng trước quý đến hết ngày 14 tháng cuối quý (Nghị định 09/2019/NĐ-CP, Điều 12)."),
        new("half-year-from-15", 6, 12, 15, PeriodTitles.Days, "Kỳ báo cáo tính từ ngày 15/12 đến hết ngày 14/6, từ ngày 15/6 đến hết ngày 14/12 (Nghị định 09/2019/NĐ-CP, Điều 12)."),
        new("year-from-15", 12, 12, 15, PeriodTitles.Days, "Kỳ báo cáo tính từ ngày 15/12 năm trước đến hết ngày 14/12 năm báo cáo (Nghị định 09/2019/NĐ-CP, Điều 12)."),
    ];

    /// <summary>The rule of that code.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static PeriodRule Of(string code) =>
        All.FirstOrDefault(rule => rule.Code == code) ?? throw new ArgumentException($"No period rule is called {code}.", nameof(code));

    /// <summary>The period in which a day lies.</summary>
    public Period Containing(DateOnly day)
    {
        var month = (day.Year * 12) + day.Month - (day.Day < FirstDay ? 1 : 0);
        var begins = month - Remainder(month - FirstMonth);
        return new Period(this, FirstDayIn(begins), FirstDayIn(begins + Months));
    }

    internal string TitleOf(Period period) => Titles switch
    {
        PeriodTitles.Name => NameOf(period.From),
        PeriodTitles.Days => Span(period.From, period.LastDay),
        PeriodTitles.NextFirstDay => Span(period.From, period.Until),
        PeriodTitles.LastDayBefore => Span(period.From.AddDays(-1), period.LastDay),
    };

    internal static string Span(DateOnly from, DateOnly to) => $"Từ ngày {VietnamDate.InDigits(from)} đến ngày {VietnamDate.InDigits(to)}";

    private string NameOf(DateOnly from) => string.Create(CultureInfo.InvariantCulture, $"{PartOfYear(from)}{from.Year}");

    private string PartOfYear(DateOnly from) => Months switch
    {
        1 => $"Tháng {VietnamDate.Month(from)} năm ",
        3 => $"Quý {(from.Month / 3) switch { 0 => "I", 1 => "II", 2 => "III", _ => "IV" }} năm ",
        6 => from.Month == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ",
        _ => "Năm ",
    };

    private int Remainder(int months) => ((months % Months) + Months) % Months;

    // Months counted from January of year 0 as 1.
    private DateOnly FirstDayIn(int month) => new((month - 1) / 12, ((month - 1) % 12) + 1, FirstDay);
}

/// <summary>How the title of a period is made.</summary>
public enum PeriodTitles
{
    /// <summary>By its name: Tháng 5 năm 2020.</summary>
    Name,

    /// <summary>By its first and last day.</summary>
    Days,

    /// <summary>By its first day and the first day of the next: both end in the same number.</summary>
    NextFirstDay,

    /// <summary>By the day before its first and its last: both end in the same number.</summary>
    LastDayBefore,
}
