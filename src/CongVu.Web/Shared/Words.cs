using System.Globalization;
using CongVu.Calendar;
using Microsoft.AspNetCore.Html;

namespace CongVu.Web.Shared;

/// <summary>Dates, numbers and counts as Vietnamese offices write them.</summary>
public static class Words
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary><c>05/4/2021</c>; empty when there is none.</summary>
    public static string Day(DateOnly? day) => day is { } date ? VietnamDate.InDigits(date) : "";

    public static string Moment(DateTimeOffset? moment) => moment is { } at
        ? $"{VietnamTime.ToLocal(at).ToString("HH:mm", CultureInfo.InvariantCulture)} {Day(VietnamTime.DayOf(at))}"
        : "";

    /// <summary>The time for today, the day for earlier.</summary>
    public static string Recent(DateTimeOffset at, DateOnly today) =>
        VietnamTime.DayOf(at) == today ? VietnamTime.ToLocal(at).ToString("HH:mm", CultureInfo.InvariantCulture) : Day(VietnamTime.DayOf(at));

    public static string WeekDay(DateOnly day) => Vietnamese.TextInfo.ToTitleCase(Vietnamese.DateTimeFormat.GetDayName(day.DayOfWeek));

    public static string Number(long number) => number.ToString("#,0", Vietnamese);

    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} B",
        < 1024 * 1024 => $"{bytes / 1024} KB",
        _ => string.Create(Vietnamese, $"{bytes / 1024.0 / 1024.0:0.#} MB"),
    };

    /// <summary>A count that may have stopped counting.</summary>
    public static string Count(int count, int most) => count > most ? $"trên {Number(most)}" : Number(count);

    /// <summary>A small mark of state: the word says it, the colour helps.</summary>
    public static IHtmlContent Chip(string word, string kind = "") =>
        new HtmlContentBuilder().AppendHtml($"<span class=\"chip {kind}\">").Append(word).AppendHtml("</span>");
}
