namespace CongVu.EdXml;

/// <summary>The document that a packet answers, recalls or reports on (văn bản được phúc đáp).</summary>
public sealed record ResponseFor
{
    public string? OrganId { get; init; }

    public string? Code { get; init; }

    public string? DocumentId { get; init; }

    public EdXmlDate? PromulgationDate { get; init; }
}
