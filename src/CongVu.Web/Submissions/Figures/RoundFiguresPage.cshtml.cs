using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Submissions;
using CongVu.Submissions.Figures;
using CongVu.Submissions.Vetting;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Submissions.Figures;

/// <summary>Số liệu thẩm định: by unit and by month, each number opening its rounds.</summary>
[Access]
public sealed class RoundFiguresPage(RoundReport report, OfficeClock clock) : OfficePage, IListPage
{
    private static readonly (RoundClass[] Classes, VettingResult[] Results) Counted = (Enum.GetValues<RoundClass>(), Enum.GetValues<VettingResult>());

    [BindProperty(SupportsGet = true)]
    public RoundQuery Query { get; set; } = new();

    public RoundFilter Filter { get; private set; } = null!;

    public RoundFigures Total { get; private set; } = null!;

    public IReadOnlyList<RoundFigures> Units { get; private set; } = [];

    public IReadOnlyList<RoundFigures> Months { get; private set; } = [];

    /// <summary>Whether both sides concern this person.</summary>
    public bool Vets => RoundReport.Vets(Actor);

    public ListSource Export => new(
        "so-lieu-tham-dinh", "Số liệu thẩm định hồ sơ trình", RoundQuery.PeriodOf(Filter),
        [
            new("Cơ quan, đơn vị; tháng", 3), ReportColumn.Narrow("Hồ sơ"), ReportColumn.Narrow("Lần trình"), .. Counted.Classes.Select(value => ReportColumn.Narrow(value.InWords())),
            .. Counted.Results.Select(value => ReportColumn.Narrow(value.InWords())), .. ReturnReason.All.Select(reason => ReportColumn.Narrow(reason.Words)),
        ],
        Units.Concat(Months).Append(Total).Select(row => ReportRow.Of(
        [
            row.Name, row.Dossiers, row.Rounds, .. Counted.Classes.Select(value => (ReportValue)row.Of(value)), .. Counted.Results.Select(value => (ReportValue)row.Of(value)),
            .. ReturnReason.All.Select(reason => (ReportValue)row.Reasons.GetValueOrDefault(reason.Code)),
        ])));

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
