using CongVu.Calendar;
using CongVu.Organizations;
using CongVu.Submissions.Figures;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Submissions.Figures;

/// <summary>Các lần trình: the rounds behind a number.</summary>
[Access]
public sealed class RoundListPage(RoundReport report, OrganizationDirectory directory, OfficeClock clock) : OfficePage
{
    private const int Size = 50;

    [BindProperty(SupportsGet = true)]
    public RoundQuery Query { get; set; } = new();

    [BindProperty(Name = "trang", SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    public RoundFilter Filter { get; private set; } = null!;

    public IReadOnlyList<RoundReport.Line> Lines { get; private set; } = [];

    public OrganizationDirectory.Tree Tree { get; private set; } = null!;

    public bool IsMore => Lines.Count == Size;

    public async Task OnGetAsync()
    {
        PageNumber = Math.Max(1, PageNumber);
        Tree = await directory.GetAsync(Cancel);
        Filter = Query.Filter(Actor, clock.Today);
        Lines = await report.ListAsync(Actor, Filter, PageNumber, Size, Cancel);
    }
}
