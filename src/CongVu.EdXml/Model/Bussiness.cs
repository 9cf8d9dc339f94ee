namespace CongVu.EdXml;

/// <summary>The business of a document packet (thông tin nghiệp vụ); the spelling is the standard's.</summary>
public sealed record Bussiness
{
    public BussinessDocType? BussinessDocType { get; init; }

    public string? BussinessDocReason { get; init; }

    /// <summary>The document that is updated or recalled.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Whether paper follows (có gửi bản giấy).</summary>
    public int? Paper { get; init; }

    public BussinessDocumentInfo? BussinessDocumentInfo { get; init; }

    public IReadOnlyList<ReplacementInfo> ReplacementInfoList { get; init; } = [];

    public StaffInfo? StaffInfo { get; init; }
}

/// <summary>What an update changes (nội dung cập nhật).</summary>
public sealed record BussinessDocumentInfo
{
    public int? DocumentInfo { get; init; }

    public int? DocumentReceiver { get; init; }

    public IReadOnlyList<Receiver> ReceiverList { get; init; } = [];
}

/// <summary>A receiver that an update adds (1) or removes (0).</summary>
public sealed record Receiver(string? OrganId, int? ReceiverType);

/// <summary>A document that is replaced, and for which receivers (văn bản bị thay thế).</summary>
public sealed record ReplacementInfo(string? DocumentId, IReadOnlyList<string> OrganIdList);
