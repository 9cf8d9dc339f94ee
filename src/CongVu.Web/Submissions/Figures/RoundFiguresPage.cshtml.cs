using CongVu.Calendar;
using CongVu.Submissions.Figures;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Submissions.Figures;

/// <summary>Số liệu thẩm định: by unit and by month, each number opening its rounds.</summary>
[Access]
public sealed class RoundFiguresPage(RoundReport report, OfficeClock clock) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public RoundQuery Query { get; set; } = new();

    public RoundFilter Filter { get; private set; } = null!;

    public RoundFigures Total { get; private set; } = null!;

    public IReadOnlyList<RoundFigures> Units { get; private set; } = [];

    public IReadOnlyList<RoundFigures> Months { get; private set; } = [];

    /// <summary>Whether both sides concern this person.</summary>
    public bool Vets => RoundReport.Vets(Actor);

    public async Task OnGetAsync()
    {
        Filter = Query.Filter(Actor, clock.Today);
        Total = await report.SumAsync(Actor, Filter, Cancel);
        Units = await report.ByUnitAsync(Actor, Filter, Cancel);
        Months = await report.ByMonthAsync(Actor, Filter, Cancel);
    }

    /// <summary>The list behind a number of a row.</summary>
    public RoundFilter Of(RoundFigures row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Filter with { Submitter = row.Submitter, Received = row.Received };
    }
}
