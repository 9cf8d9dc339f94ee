using CongVu.Web.Shared;

namespace CongVu.Web.Reports;

/// <summary>Báo cáo: which reports there are.</summary>
[Access]
public sealed class ReportsPage : OfficePage
{
    public void OnGet()
    {
    }
}
