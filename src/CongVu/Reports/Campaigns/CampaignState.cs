namespace CongVu.Reports.Campaigns;

/// <summary>Where a campaign stands. It moves one way: opened, shown, frozen, published.</summary>
public enum CampaignState
{
    /// <summary>Đang thực hiện: the figures follow what units do.</summary>
    Open,

    /// <summary>Lấy ý kiến đơn vị: the provisional result is before the units.</summary>
    Shown,

    /// <summary>Đã chốt: nothing changes the result any more.</summary>
    Frozen,

    /// <summary>Đã công bố: the signed letter left.</summary>
    Published,

    /// <summary>Đã hủy.</summary>
    Cancelled,
}
