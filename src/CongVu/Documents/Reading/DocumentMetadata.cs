namespace CongVu.Documents.Reading;

/// <summary>What the metadata reader proposes for the register; the clerk decides (thông tin mô tả văn bản). Null and empty mean: not seen.</summary>
public sealed record DocumentMetadata
{
    /// <summary>Cơ quan chủ quản trực tiếp.</summary>
    public Found<string>? SuperiorOrganization { get; init; }

    /// <summary>Cơ quan ban hành.</summary>
    public Found<string>? IssuingOrganization { get; init; }

    /// <summary>Số, ký hiệu.</summary>
    public Found<ReadCode>? Code { get; init; }

    /// <summary>Địa danh.</summary>
    public Found<string>? Place { get; init; }

    /// <summary>Ngày ban hành.</summary>
    public Found<ReadDate>? IssueDate { get; init; }

    /// <summary>Tên loại; an official letter prints none, its span is what shows it to be one.</summary>
    public Found<string>? TypeName { get; init; }

    /// <summary>Trích yếu nội dung.</summary>
    public Found<string>? Subject { get; init; }

    /// <summary>Người ký.</summary>
    public Found<ReadSigner>? Signer { get; init; }

    /// <summary>Kính gửi.</summary>
    public IReadOnlyList<Found<string>> Addressees { get; init; } = [];

    /// <summary>Nơi nhận, with the line that says what is kept.</summary>
    public IReadOnlyList<Found<string>> Recipients { get; init; } = [];

    /// <summary>Độ khẩn, the highest that is printed.</summary>
    public Found<Urgency>? Urgency { get; init; }

    /// <summary>Độ mật, the highest that is printed.</summary>
    public Found<SecrecyMark>? Secrecy { get; init; }

    /// <summary>Văn bản được viện dẫn, each once.</summary>
    public IReadOnlyList<Found<CitedDocument>> CitedDocuments { get; init; } = [];

    /// <summary>Hạn trả lời: the first day or hour the text sets.</summary>
    public Found<Due>? DueDate { get; init; }
}
