namespace CongVu.EdXml.Transport;

/// <summary>A packet ready to be sent: its bytes never change, its id goes with them on every attempt.</summary>
/// <param name="MessageId">Chosen by the sender, 1 to 100 letters of <c>A–Z a–z 0–9 . _ -</c>.</param>
/// <param name="From">Code of the sending agency.</param>
/// <param name="Kind">Document or status.</param>
/// <param name="Sha256">Lower-case hex of the bytes.</param>
/// <param name="Open">Opens the bytes, once per attempt.</param>
public sealed record OutgoingPacket(string MessageId, string From, PacketKind Kind, string Sha256, Func<Stream> Open);
