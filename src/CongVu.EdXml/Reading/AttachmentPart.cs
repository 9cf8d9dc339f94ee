namespace CongVu.EdXml;

/// <summary>One attachment as it was met in the packet.</summary>
internal sealed class AttachmentPart
{
    public string? ContentId { get; set; }

    public string? AttachmentName { get; set; }

    public string? Description { get; set; }

    public string? ContentType { get; set; }

    /// <summary>Null where the packet has no content for it.</summary>
    public PartContent? Content { get; set; }
}
