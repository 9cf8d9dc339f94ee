using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Campaigns;

/// <summary>An agency that a campaign measures (đơn vị trong phạm vi đánh giá).</summary>
public sealed class CampaignUnit
{
    private CampaignUnit()
    {
    }

    internal CampaignUnit(Id<Campaign> campaign, Id<Organization> unit, int ordinal) => (CampaignId, UnitId, Ordinal) = (campaign, unit, ordinal);

    public Id<Campaign> CampaignId { get; private set; }

    public Id<Organization> UnitId { get; private set; }

    /// <summary>Its place in lists and in the letter.</summary>
    public int Ordinal { get; private set; }
}
