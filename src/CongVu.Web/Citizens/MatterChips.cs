using CongVu.Calendar;
using CongVu.Citizens;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Html;

namespace CongVu.Web.Citizens;

/// <summary>Where a citizen's dossier stands as a small mark, with what is left in working days.</summary>
internal static class MatterChips
{
    // From how many working days before the deadline people are warned.
    private const int Near = 1;

    public static IHtmlContent Of(MatterClass value, DateOnly due, DateOnly today, WorkCalendar calendar) => Words.Chip(WordsOf(value, due, today, calendar), KindOf(value, due, today, calendar));

    public static string WordsOf(MatterClass value, DateOnly due, DateOnly today, WorkCalendar calendar) => value switch
    {
        MatterClass.OpenInTime when due == today => "Hạn hôm nay",
        MatterClass.OpenInTime => $"Còn {calendar.WorkingDaysBetween(today, due)} ngày làm việc",
        MatterClass.OpenOverdue => $"Quá hạn {calendar.WorkingDaysBetween(due, today)} ngày làm việc",
        MatterClass.AnsweredEarly or MatterClass.AnsweredOnTime or MatterClass.AnsweredLate or MatterClass.AwaitingApplicant => value.InWords(),
    };

    public static string KindOf(MatterClass value, DateOnly due, DateOnly today, WorkCalendar calendar) => value switch
    {
        MatterClass.OpenOverdue => "late",
        MatterClass.AnsweredLate => "soon",
        MatterClass.OpenInTime when calendar.WorkingDaysBetween(today, due) <= Near => "soon",
        MatterClass.OpenInTime => "new",
        MatterClass.AnsweredEarly or MatterClass.AnsweredOnTime => "done",
        MatterClass.AwaitingApplicant => "",
    };
}
