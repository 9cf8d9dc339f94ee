namespace CongVu.Reports.Campaigns;

/// <summary>The words of campaigns.</summary>
public static class CampaignWords
{
    public static string InWords(this CampaignState state) => state switch
    {
        CampaignState.Open => "Đang thực hiện",
        CampaignState.Shown => "Lấy ý kiến đơn vị",
        CampaignState.Frozen => "Đã chốt, chưa công bố",
        CampaignState.Published => "Đã công bố",
        CampaignState.Cancelled => "Đã hủy",
    };

    public static string InWords(this UnitOutcome outcome) => outcome switch
    {
        UnitOutcome.CarriedOut => "Đã thực hiện",
        UnitOutcome.NotCarriedOut => "Chưa thực hiện",
        UnitOutcome.NotReported => "Không báo cáo",
    };

    public static string InWords(this CriterionKind kind) => kind switch
    {
        CriterionKind.Exchanged => "Gửi văn bản điện tử có ký số",
        CriterionKind.Reported => "Gửi báo cáo",
        CriterionKind.SigningRate => "Tỷ lệ văn bản đi ký số đủ",
        CriterionKind.TasksOnTime => "Tỷ lệ nhiệm vụ đúng hạn",
    };

    /// <summary>The criterion with its threshold.</summary>
    public static string InWords(this CriterionChoice choice) => choice.Kind switch
    {
        CriterionKind.Reported => choice.Kind.InWords(),
        CriterionKind.Exchanged => $"{choice.Kind.InWords()}, từ {choice.Threshold} văn bản",
        CriterionKind.SigningRate or CriterionKind.TasksOnTime => $"{choice.Kind.InWords()}, từ {choice.Threshold}%",
    };

    public static string InWords(this FaultCause cause) => cause switch
    {
        FaultCause.Subjective => "Chủ quan",
        FaultCause.Objective => "Khách quan",
    };

    public static string InWords(this ObjectionGround ground) => ground switch
    {
        ObjectionGround.Evidence => "Có minh chứng",
        ObjectionGround.SystemFault => "Lỗi hệ thống",
    };

    public static string InWords(this ObjectionOutcome outcome) => outcome switch
    {
        ObjectionOutcome.Waiting => "Chờ xem xét",
        ObjectionOutcome.Accepted => "Chấp nhận",
        ObjectionOutcome.Rejected => "Không chấp nhận",
    };
}
