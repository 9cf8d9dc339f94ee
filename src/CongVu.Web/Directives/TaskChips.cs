using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Directives.Closing;
using CongVu.Directives.Figures;
using CongVu.Documents;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Html;

namespace CongVu.Web.Directives;

/// <summary>The standing of a task in one small mark; the word says it, the colour helps.</summary>
internal static class TaskChips
{
    public static IHtmlContent Of(TaskClass value, DateOnly? due, bool isWaiting, DateOnly day, WorkCalendar calendar) => isWaiting
        ? Words.Chip(value is TaskClass.OpenOverdue ? "Chờ xác nhận, quá hạn" : "Chờ xác nhận", value is TaskClass.OpenOverdue ? "late" : "new")
        : Of(value, due, day, calendar);

    public static IHtmlContent Of(EvidenceLine item) => item.Doubts.Count > 0 && item.OverruleReason.Length == 0
        ? Words.Chip(string.Join(", ", item.Doubts.Select(doubt => doubt.InWords())), "soon")
        : Of(item.Signatures, item.Kind);

    private static IHtmlContent Of(TaskClass value, DateOnly? due, DateOnly day, WorkCalendar calendar) => value switch
    {
        TaskClass.DoneOnTime => Words.Chip("Hoàn thành đúng hạn", "done"),
        TaskClass.DoneLate => Words.Chip("Hoàn thành quá hạn", "soon"),
        TaskClass.WithoutDeadline => Words.Chip("Không có thời hạn"),
        TaskClass.OpenInTime or TaskClass.OpenOverdue => Left(due, day, calendar),
    };

    private static IHtmlContent Of(SignatureStanding signatures, EvidenceKind kind) => signatures switch
    {
        SignatureStanding.Valid => Words.Chip("Chữ ký hợp lệ", "done"),
        SignatureStanding.NotChecked => Words.Chip(kind.InWords()),
        SignatureStanding.Unsigned or SignatureStanding.Indeterminate or SignatureStanding.Invalid => Words.Chip(signatures.InWords(), "soon"),
    };

    private static IHtmlContent Left(DateOnly? due, DateOnly day, WorkCalendar calendar)
    {
        if (due is not { } last)
        {
            return Words.Chip("Không có thời hạn");
        }

        var left = TimeLeft.Until(last, day, calendar);
        var text = $"{char.ToUpperInvariant(left.Text[0])}{left.Text[1..]}";
        return Words.Chip(text, left.IsOverdue ? "late" : left.WorkingDays <= 2 ? "soon" : "");
    }
}
