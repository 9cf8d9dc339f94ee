namespace CongVu.EdXml.Transport;

/// <summary>What a packet carries (loại gói tin).</summary>
public enum PacketKind
{
    Document,
    Status,
}
