namespace CongVu.EdXml;

/// <summary>An attachment of a packet that was read (tệp đính kèm): its names, its measure and its bytes, already unzipped.</summary>
public sealed class Attachment
{
    private readonly Func<Stream>? open;

    internal Attachment(Func<Stream>? open) => this.open = open;

    /// <summary>Joins attachment and manifest, without the "cid:" some senders write.</summary>
    public string? ContentId { get; internal init; }

    /// <summary>The name the sender gave; never to be used as a path.</summary>
    public string? AttachmentName { get; internal init; }

    /// <summary>The name under which it may be stored: no path, no surprise, unique in its packet.</summary>
    public required string SafeName { get; init; }

    public string? Description { get; internal init; }

    public string? ContentType { get; internal init; }

    public long Length { get; internal init; }

    /// <summary>Lower-case hex of the unzipped bytes; null if the content could not be read.</summary>
    public string? Sha256 { get; internal init; }

    /// <summary>Whether the packet carried it inside a one-entry ZIP.</summary>
    public bool WasZipped { get; internal init; }

    public bool IsReadable => Sha256 is not null;

    /// <summary>The bytes, as often as wanted while the reading is not disposed.</summary>
    public Stream OpenRead() => open is not null
        ? open()
        : throw new EdXmlException("The content of this attachment is unreadable, or the packet was read without keeping contents.");
}
