using CongVu.Ledger;

namespace CongVu.Reports.Campaigns;

/// <summary>What a campaign measures units by (tiêu chí).</summary>
public sealed class CampaignCriterion
{
    private CampaignCriterion()
    {
    }

    internal CampaignCriterion(Id<Campaign> campaign, CriterionChoice choice) => (CampaignId, Kind, Threshold) = (campaign, choice.Kind, choice.Threshold);

    public Id<Campaign> CampaignId { get; private set; }

    public CriterionKind Kind { get; private set; }

    /// <summary>The least that meets it: documents, or percent.</summary>
    public int Threshold { get; private set; }

    internal CriterionChoice Choice => new(Kind, Threshold);
}

/// <summary>What is counted. Nothing else can be: a figure that nobody can compute cannot be typed.</summary>
public enum CriterionKind
{
    /// <summary>Gửi văn bản điện tử có ký số đến cơ quan khác: documents with both signatures that arrived electronically.</summary>
    Exchanged,

    /// <summary>Gửi báo cáo: a report in the collector's hands in time.</summary>
    Reported,

    /// <summary>Tỷ lệ văn bản đi ký số đủ, in percent.</summary>
    SigningRate,

    /// <summary>Tỷ lệ nhiệm vụ đúng hạn, in percent of the tasks due within the period.</summary>
    TasksOnTime,
}
