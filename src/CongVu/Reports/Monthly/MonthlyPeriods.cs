using CongVu.Calendar;

namespace CongVu.Reports.Monthly;

/// <summary>Which days a month's report covers: from the 20th to the 20th (kỳ báo cáo tháng).</summary>
public static class MonthlyPeriods
{
    /// <summary>The day of the month on which reports are due.</summary>
    public const int DueDay = 20;

    /// <summary>The period whose report is due in that month.</summary>
    public static Period Of(int year, int month) => PeriodRule.Of("month-from-20").Containing(new DateOnly(year, month, DueDay - 1));
}
