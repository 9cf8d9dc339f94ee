using CongVu.DocumentFormat.Reports;
using CongVu.Organizations;
using CongVu.Reports.Campaigns;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;

namespace CongVu.Web.Reports.Campaigns;

/// <summary>Đợt đánh giá: the campaigns that this person's agency runs, collects for, or is measured by.</summary>
[Access]
public sealed class CampaignsPage(CampaignQueries queries) : OfficePage, IListPage
{
    public IReadOnlyList<CampaignQueries.Line> Lines { get; private set; } = [];

    public bool MayOpen => Actor.Posts.Any(post => post.Role is Role.ChiefOfOffice or Role.TrackingOffice or Role.Leader);

    public ListSource Export => new(
        "dot-danh-gia", "Đợt đánh giá", "",
        [new("Văn bản", 1.4), new("Nội dung", 4), new("Cơ quan đánh giá", 2.4), ReportColumn.Narrow("Từ ngày"), ReportColumn.Narrow("Đến ngày"), new("Tình trạng", 1.4), new("Hạn của đơn vị", 1.6)],
        Lines.Select(line => ReportRow.Of(line.Code, line.Title, line.AgencyName, line.From, line.LastDay, line.State.InWords(), CampaignChips.Deadline(line))));

    public async Task OnGetAsync() => Lines = await queries.ListAsync(Actor, Cancel);
}
