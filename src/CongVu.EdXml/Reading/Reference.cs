namespace CongVu.EdXml;

/// <summary>A line of the manifest: one attachment that the packet promises (tham chiếu tệp đính kèm).</summary>
internal sealed record Reference
{
    public string? ContentId { get; init; }

    public string? ContentType { get; init; }

    public string? Description { get; init; }

    public string? AttachmentName { get; init; }
}
