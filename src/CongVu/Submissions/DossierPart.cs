namespace CongVu.Submissions;

/// <summary>The places of a dossier (thành phần hồ sơ).</summary>
public enum DossierPart
{
    /// <summary>Văn bản trình.</summary>
    Letter,

    /// <summary>Phụ lục, biểu mẫu kèm văn bản trình.</summary>
    Attachment,

    /// <summary>Văn bản tham gia ý kiến.</summary>
    Opinions,

    /// <summary>Văn bản thẩm định.</summary>
    Appraisal,

    /// <summary>Báo cáo giải trình, tiếp thu ý kiến.</summary>
    Reception,

    /// <summary>Dự thảo.</summary>
    Drafts,

    /// <summary>Tài liệu khác.</summary>
    Other,
}
