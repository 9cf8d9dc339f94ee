namespace CongVu.EdXml;

/// <summary>A file to be put into a packet (tệp đính kèm để gửi).</summary>
/// <param name="AttachmentName">The name the receiver sees.</param>
/// <param name="Open">Opens the bytes; the writer reads them once and closes them.</param>
public sealed record AttachmentSource(string AttachmentName, Func<Stream> Open)
{
    /// <summary>Unique in its packet; null lets the writer count.</summary>
    public string? ContentId { get; init; }

    public string? Description { get; init; }

    /// <summary>Null lets the writer go by the extension of the name.</summary>
    public string? ContentType { get; init; }
}
