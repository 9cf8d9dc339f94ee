namespace CongVu.EdXml;

/// <summary>What a document packet says of its document (thông tin chung của văn bản).</summary>
public sealed record MessageHeader
{
    public Organization? From { get; init; }

    public IReadOnlyList<Organization> To { get; init; } = [];

    /// <summary>Identifier of the document (mã định danh văn bản): opaque, never to be taken apart.</summary>
    public string? DocumentId { get; init; }

    public Code? Code { get; init; }

    public PromulgationInfo? PromulgationInfo { get; init; }

    public DocumentType? DocumentType { get; init; }

    public string? Subject { get; init; }

    public string? Content { get; init; }

    public SignerInfo? SignerInfo { get; init; }

    public EdXmlDate? DueDate { get; init; }

    public OtherInfo? OtherInfo { get; init; }

    public IReadOnlyList<ResponseFor> ResponseFor { get; init; } = [];

    /// <summary>Kept as written: partners number it differently, so its meaning is a matter of the partner's profile.</summary>
    public string? SteeringType { get; init; }

    /// <summary>Codes of the directives this document answers (<c>ResponseForTask/TaskCode</c>).</summary>
    public IReadOnlyList<string> ResponseForTask { get; init; } = [];

    public string? ApplicationType { get; init; }

    /// <summary>The line "Nơi nhận" of the document; it routes nothing.</summary>
    public IReadOnlyList<string> ToPlaces { get; init; } = [];
}
