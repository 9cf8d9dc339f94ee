namespace CongVu.EdXml.Transport;

/// <summary>A packet that waits at the axis for one of our agencies.</summary>
/// <param name="DeliveryId">Names this packet for this receiver; the same on every listing.</param>
/// <param name="Kind">Document or status.</param>
/// <param name="From">Code of the sending agency.</param>
/// <param name="To">Code of our agency.</param>
/// <param name="Sha256">Hash of the bytes, where the axis tells it.</param>
public sealed record WaitingPacket(string DeliveryId, PacketKind Kind, string From, string To, string? Sha256);
