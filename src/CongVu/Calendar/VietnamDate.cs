using System.Globalization;

namespace CongVu.Calendar;

/// <summary>Dates as documents write them: a leading zero for days below 10 and for January and February only (Decree 30/2020, annex I).</summary>
public static class VietnamDate
{
    /// <summary><c>20/5/2020</c>, <c>05/02/2020</c>.</summary>
    public static string InDigits(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{Month(day)}/{day.Year}");

    /// <summary><c>ngày 05 tháng 02 năm 2020</c>.</summary>
    public static string InWords(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"ngày {day.Day:00} tháng {Month(day)} năm {day.Year}");

    internal static string Month(DateOnly day) => day.Month.ToString(day.Month <= 2 ? "00" : "0", CultureInfo.InvariantCulture);
}
