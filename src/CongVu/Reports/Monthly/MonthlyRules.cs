using CongVu.Directives;
using CongVu.Directives.Figures;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Monthly;

/// <summary>Where a task stands in the report. Pure, and written on the report itself.</summary>
internal static class MonthlyRules
{
    /// <summary>The rule in words: III and IV overlap in the form, and the request goes before.</summary>
    public const string Overlap =
        "Mỗi nội dung xếp vào đúng một mục, theo tình trạng cuối ngày cuối của kỳ: nội dung có văn bản xin gia hạn chưa được quyết định xếp vào mục IV dù đã quá hạn hay chưa; nội dung không có thời hạn xếp vào mục II.";

    public static MonthlySection SectionOf(AssignmentSpan span, DateOnly day)
    {
        var section = TaskClasses.Of(span.State, span.Due, span.ReportedOn, day) switch
        {
            TaskClass.DoneOnTime or TaskClass.DoneLate => MonthlySection.Done,
            TaskClass.OpenInTime or TaskClass.WithoutDeadline => MonthlySection.NotYetDue,
            TaskClass.OpenOverdue => MonthlySection.Overdue,
        };
        return section is not MonthlySection.Done && span.IsExtensionAsked ? MonthlySection.ExtensionAsked : section;
    }

    /// <summary>The same rule as a question to the database, of stretches that cover the day.</summary>
    public static IQueryable<SectionedTask> InSections(this IQueryable<AssignmentSpan> spans, DateOnly day) => spans.Select(span => new SectionedTask
    {
        Unit = span.OrganizationId,
        Section = span.State == SpanState.DoneOnTime || span.State == SpanState.DoneLate ? MonthlySection.Done
            : span.IsExtensionAsked ? MonthlySection.ExtensionAsked
            : span.Due < (span.ReportedOn ?? day) ? MonthlySection.Overdue
            : MonthlySection.NotYetDue,
    });
}

/// <summary>A unit's task and the section it stands in.</summary>
internal sealed class SectionedTask
{
    public required Id<Organization> Unit { get; init; }

    public required MonthlySection Section { get; init; }
}
