namespace CongVu.Directives.Closing;

/// <summary>What a rule can say against a piece of evidence (lý do chưa chấp nhận).</summary>
public enum EvidenceDoubt
{
    /// <summary>Chưa phát hành.</summary>
    NotIssued,

    /// <summary>Chữ ký số chưa hợp lệ.</summary>
    SignatureNotValid,

    /// <summary>Không phải văn bản của đơn vị được giao.</summary>
    NotOfTheUnit,

    /// <summary>Nơi nhận chưa tiếp nhận đủ.</summary>
    NotReceived,

    /// <summary>Có trước khi giao nhiệm vụ.</summary>
    OlderThanTheTask,

    /// <summary>Loại giấy tờ không bao giờ là kết quả.</summary>
    NoResultType,

    /// <summary>Văn bản xin gia hạn.</summary>
    ExtensionRequest,

    /// <summary>Văn bản lấy ý kiến.</summary>
    AskingForOpinions,

    /// <summary>Văn bản bổ sung hồ sơ.</summary>
    Supplement,

    /// <summary>Báo cáo tiến độ, báo cáo bước đầu.</summary>
    InterimReport,
}

/// <summary>What follows from a doubt.</summary>
internal static class EvidenceDoubts
{
    /// <summary>Whether the tracking office may judge otherwise in writing. What is not issued or not validly signed is no document at all.</summary>
    public static bool MayBeOverruled(this EvidenceDoubt doubt) =>
        doubt is not (EvidenceDoubt.NotIssued or EvidenceDoubt.SignatureNotValid);
}
