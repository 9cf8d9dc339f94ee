using CongVu.Axis.Systems;

namespace CongVu.Axis.Packets;

/// <summary>A packet as a system hands it in.</summary>
/// <param name="System">Who hands it in.</param>
/// <param name="MessageId">The sender's id for it; null where the protocol has none, then its bytes name it.</param>
/// <param name="IsHash">Says whether these 32 bytes are the hash that the sender signed.</param>
/// <param name="Body">The bytes.</param>
internal sealed record PacketSubmission(PeerSystem System, string? MessageId, Func<byte[], bool> IsHash, Stream Body);
