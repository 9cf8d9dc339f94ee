using CongVu.Organizations;
using CongVu.Reports.Campaigns;
using CongVu.Web.Shared;

namespace CongVu.Web.Reports.Campaigns;

/// <summary>Đợt đánh giá: the campaigns that this person's agency runs, collects for, or is measured by.</summary>
[Access]
public sealed class CampaignsPage(CampaignQueries queries) : OfficePage
{
    public IReadOnlyList<CampaignQueries.Line> Lines { get; private set; } = [];

    public bool MayOpen => Actor.Posts.Any(post => post.Role is Role.ChiefOfOffice or Role.TrackingOffice or Role.Leader);

    public async Task OnGetAsync() => Lines = await queries.ListAsync(Actor, Cancel);
}
