using CongVu.Directives;
using CongVu.Directives.Figures;

namespace CongVu.Reports.Monthly;

/// <summary>Where a task stands in the report. Pure, and written on the report itself.</summary>
internal static class MonthlyRules
{
    /// <summary>The rule in words: III and IV overlap in the form, and the request goes before.</summary>
    public const string Overlap =
        "Mỗi nội dung xếp vào đúng một mục, theo tình trạng cuối ngày cuối của kỳ: nội dung có văn bản xin gia hạn chưa được quyết định xếp vào mục IV dù đã quá hạn hay chưa; nội dung không có thời hạn xếp vào mục II.";

    public static MonthlySection SectionOf(AssignmentSpan span, DateOnly day) => SectionOf(span.Stand(), day);

    public static MonthlySection SectionOf(Stand stand, DateOnly day)
    {
        var section = TaskClasses.Of(stand.State, stand.Due, stand.ReportedOn, day) switch
        {
            TaskClass.DoneOnTime or TaskClass.DoneLate => MonthlySection.Done,
            TaskClass.OpenInTime or TaskClass.WithoutDeadline => MonthlySection.NotYetDue,
            TaskClass.OpenOverdue => MonthlySection.Overdue,
        };
        return section is not MonthlySection.Done && stand.IsExtensionAsked ? MonthlySection.ExtensionAsked : section;
    }
}
