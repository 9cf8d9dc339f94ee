namespace CongVu.EdXml;

/// <summary>What the walk over a packet found, before anything is made of it.</summary>
internal sealed class PacketParts
{
    public bool IsEdXml { get; set; }

    public bool IsOldDialect { get; set; }

    public Node? MessageHeader { get; set; }

    public Node? TraceHeaderList { get; set; }

    public Node? Signature { get; set; }

    public Node? Manifest { get; set; }

    public List<AttachmentPart> Attachments { get; } = [];
}
