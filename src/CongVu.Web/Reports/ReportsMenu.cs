using CongVu.Organizations;
using CongVu.Reports;
using CongVu.Web.Shared;

namespace CongVu.Web.Reports;

/// <summary>The place of reports in the menu, for all who work in an agency.</summary>
internal sealed class ReportsMenu : IMenuPart
{
    public Task<IEnumerable<MenuItem>> ItemsAsync(Actor actor, CancellationToken cancel) => Task.FromResult<IEnumerable<MenuItem>>(
        ReportScope.Agencies(actor).Count == 0 ? [] : [new MenuItem(MenuGroup.Follow, 5, "/bao-cao", "Báo cáo"), new MenuItem(MenuGroup.Follow, 6, "/bao-cao/danh-gia", "Đợt đánh giá")]);
}
