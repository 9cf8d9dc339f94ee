using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports;

/// <summary>What the pages of reports have in common: over which agency, and as which file.</summary>
public abstract class ReportPage(ReportScope scope) : OfficePage
{
    /// <summary>Over which agency; the person's own when absent.</summary>
    [BindProperty(Name = "co-quan", SupportsGet = true)]
    public string? Agency { get; set; }

    /// <summary>As which file; absent for the page.</summary>
    [BindProperty(Name = "tep", SupportsGet = true)]
    public ReportFormat? As { get; set; }

    public ReportArea Area { get; private set; } = null!;

    /// <summary>The formats in which a report can be taken along.</summary>
    public static IReadOnlyList<ReportFormat> Formats { get; } = Enum.GetValues<ReportFormat>();

    /// <summary>Finds the agency asked for.</summary>
    /// <returns>Whether there is one that this person may see figures of.</returns>
    protected async Task<bool> FindAreaAsync()
    {
        var own = ReportScope.Agencies(Actor);
        var wanted = Id<Organization>.TryParse(Agency, out var chosen) ? chosen : own.Count > 0 ? own[0] : default;
        var found = await scope.FindAsync(Actor, wanted, Cancel);
        Area = found.IsDone ? found.Value : null!;
        return found.IsDone;
    }

    /// <summary>The page, or the file asked for.</summary>
    protected IActionResult Answer(Func<PrintedReport> print)
    {
        ArgumentNullException.ThrowIfNull(print);
        return As is { } format ? ReportFile.Of(print(), format) : Page();
    }
}
