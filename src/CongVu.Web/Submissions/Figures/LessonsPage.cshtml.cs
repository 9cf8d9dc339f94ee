using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Submissions.Figures;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Submissions.Figures;

/// <summary>Phiếu bài học: why a unit's dossiers came back, by which rule, and what to do next time.</summary>
[Access]
public sealed class LessonsPage(RoundReport report, OfficeClock clock) : OfficePage, IListPage
{
    private static readonly ReportColumn[] Columns =
        [new("Lý do trả lại", 2.5), ReportColumn.Narrow("Số lần"), new("Quy định", 2.5), new("Lần sau làm thế nào", 3), new("Văn phòng đã ghi", 3)];

    [BindProperty(SupportsGet = true)]
    public RoundQuery Query { get; set; } = new();

    public RoundFilter Filter { get; private set; } = null!;

    public IReadOnlyList<Lesson> Lessons { get; private set; } = [];

    public RoundFigures Total { get; private set; } = null!;

    /// <summary>The units that put forward in the period.</summary>
    public IReadOnlyList<RoundFigures> Units { get; private set; } = [];

    public string UnitName => Filter.Submitter is { } unit ? Units.FirstOrDefault(row => row.Submitter == unit)?.Name ?? "" : "Mọi cơ quan, đơn vị";

    public ListSource Export => new("phieu-bai-hoc", "Phiếu bài học từ hồ sơ bị trả lại", RoundQuery.PeriodOf(Filter), Columns, Lessons.Select(lesson => ReportRow.Of(
        lesson.Reason.Words, lesson.Count, lesson.Reason.Rule, lesson.Reason.Remedy, string.Join("; ", lesson.Notes))));

    public async Task OnGetAsync()
    {
        Filter = Query.Filter(Actor, clock.Today) with { Class = null, Result = null, Reason = null };
        Units = await report.ByUnitAsync(Actor, Filter with { Submitter = null }, Cancel);
        Total = await report.SumAsync(Actor, Filter, Cancel);
        Lessons = await report.LessonsAsync(Actor, Filter, Cancel);
    }
}
