namespace CongVu.Directives.Figures;

/// <summary>
/// The class of a task at the end of a day (phân loại nhiệm vụ): exactly one, so the classes add up to the total.
/// It is computed from what was true on that day and never stored.
/// </summary>
public enum TaskClass
{
    /// <summary>Hoàn thành đúng hạn.</summary>
    DoneOnTime,

    /// <summary>Hoàn thành quá hạn.</summary>
    DoneLate,

    /// <summary>Đang thực hiện, trong hạn.</summary>
    OpenInTime,

    /// <summary>Chưa hoàn thành, quá hạn.</summary>
    OpenOverdue,

    /// <summary>Đang thực hiện, không có thời hạn.</summary>
    WithoutDeadline,
}

/// <summary>The rule of the classes: once for one task, once as a question to the database.</summary>
public static class TaskClasses
{
    public static string InWords(this TaskClass value) => value switch
    {
        TaskClass.DoneOnTime => "Hoàn thành đúng hạn",
        TaskClass.DoneLate => "Hoàn thành quá hạn",
        TaskClass.OpenInTime => "Đang thực hiện, trong hạn",
        TaskClass.OpenOverdue => "Chưa hoàn thành, quá hạn",
        TaskClass.WithoutDeadline => "Không có thời hạn",
    };

    /// <summary>The class on a day of a stretch that covers it. What waits to be accepted is measured by the day of its report.</summary>
    public static TaskClass Of(SpanState state, DateOnly? due, DateOnly? reportedOn, DateOnly day) => state switch
    {
        SpanState.DoneOnTime => TaskClass.DoneOnTime,
        SpanState.DoneLate => TaskClass.DoneLate,
        SpanState.Open or SpanState.Reported =>
            due is not { } last ? TaskClass.WithoutDeadline :
            (reportedOn ?? day) > last ? TaskClass.OpenOverdue :
            TaskClass.OpenInTime,
    };

    internal static IQueryable<AssignmentSpan> OfClass(this IQueryable<AssignmentSpan> spans, TaskClass value, DateOnly day) => value switch
    {
        TaskClass.DoneOnTime => spans.Where(span => span.State == SpanState.DoneOnTime),
        TaskClass.DoneLate => spans.Where(span => span.State == SpanState.DoneLate),
        TaskClass.OpenInTime => spans.Unfinished().Where(span => span.State == SpanState.Open ? span.Due >= day : span.Due >= span.ReportedOn),
        // A report is never later than the day it counts on, and the stretch ends after that day: said though it follows, so that indexes serve.
        TaskClass.OpenOverdue => spans.Unfinished().Where(span => span.Due < day && span.Due < span.ToDay && (span.State == SpanState.Open || span.Due < span.ReportedOn)),
        TaskClass.WithoutDeadline => spans.Unfinished().Where(span => span.Due == null),
    };

    /// <summary>Those not done yet, said as the indexes of unfinished work say it.</summary>
    internal static IQueryable<AssignmentSpan> Unfinished(this IQueryable<AssignmentSpan> spans) =>
        spans.Where(span => span.State == SpanState.Open || span.State == SpanState.Reported);
}
