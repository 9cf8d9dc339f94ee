using CongVu.Calendar;
using CongVu.Submissions.Figures;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Submissions.Figures;

/// <summary>Phiếu bài học: why a unit's dossiers came back, by which rule, and what to do next time.</summary>
[Access]
public sealed class LessonsPage(RoundReport report, OfficeClock clock) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public RoundQuery Query { get; set; } = new();

    public RoundFilter Filter { get; private set; } = null!;

    public IReadOnlyList<Lesson> Lessons { get; private set; } = [];

    public RoundFigures Total { get; private set; } = null!;

    /// <summary>The units that put forward in the period.</summary>
    public IReadOnlyList<RoundFigures> Units { get; private set; } = [];

    public string UnitName => Filter.Submitter is { } unit ? Units.FirstOrDefault(row => row.Submitter == unit)?.Name ?? "" : "Mọi cơ quan, đơn vị";

    public async Task OnGetAsync()
    {
        Filter = Query.Filter(Actor, clock.Today) with { Class = null, Result = null, Reason = null };
        Units = await report.ByUnitAsync(Actor, Filter with { Submitter = null }, Cancel);
        Total = await report.SumAsync(Actor, Filter, Cancel);
        Lessons = await report.LessonsAsync(Actor, Filter, Cancel);
    }
}
