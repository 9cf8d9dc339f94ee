using CongVu.Calendar;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.Monthly;
using CongVu.Web.Interfaces;

namespace CongVu.Web.Reports;

/// <summary>How the interfaces name a month and answer with a report as a file.</summary>
internal static class ReportAnswers
{
    public static Refusal NoSuchMonth { get; } = new(
        "report.no-such-month", "Tháng báo cáo không hợp lệ.", "Gửi `year` và `month` của kỳ báo cáo, ví dụ 2021 và 3.") { Field = "Month" };

    /// <summary>The period whose report is due in that month.</summary>
    public static Period? MonthOf(int year, int month) => IsMonth(year, month) ? MonthlyPeriods.Of(year, month) : null;

    public static Period? WholeMonth(int year, int month) => IsMonth(year, month) ? PeriodRule.Of("month").Containing(new DateOnly(year, month, 1)) : null;

    public static async Task<IResult> AnswerAsync(HttpContext http, ReportFormat format, Period? period, Func<Period, Task<Outcome<PrintedReport>>> print) =>
        Answer(http, format, period is null ? NoSuchMonth : await print(period));

    /// <summary>The report as a file, or why there is none.</summary>
    public static IResult Answer(HttpContext http, ReportFormat format, Outcome<PrintedReport> printed)
    {
        if (!printed.IsDone)
        {
            return Problems.Of(http, printed);
        }

        var content = new MemoryStream();
        printed.Value.Write(format, content);
        return Results.File(content.ToArray(), PrintedReport.MediaTypeOf(format), printed.Value.FileName(format));
    }

    private static bool IsMonth(int year, int month) => year is > 1990 and < 2100 && month is >= 1 and <= 12;
}
