namespace CongVu.EdXml.Transport;

/// <summary>A way to an axis (trục liên thông): everything an office asks of one, whichever it is.</summary>
/// <remarks>
/// Every call may be repeated: sending the same packet again gives the same answer, a waiting packet is listed until it is
/// acknowledged. An axis that cannot be reached, or says something that is not an answer, is a <see cref="TransportException"/>.
/// </remarks>
public interface IExchangeChannel
{
    /// <summary>Hands over a packet. A refusal is an answer; repeating the call will not change it.</summary>
    Task<SendAnswer> SendAsync(OutgoingPacket packet, CancellationToken cancel);

    /// <summary>The packets that wait for this system, oldest first.</summary>
    Task<IReadOnlyList<WaitingPacket>> ListAsync(int limit, CancellationToken cancel);

    /// <summary>Writes the bytes of a waiting packet to the destination.</summary>
    Task FetchAsync(WaitingPacket packet, Stream destination, CancellationToken cancel);

    /// <summary>Tells the axis that the packet is stored safely, or why it never will be. Call it only after that is true.</summary>
    Task AcknowledgeAsync(WaitingPacket packet, DeliveryResult result, CancellationToken cancel);

    Task<IReadOnlyList<DirectoryAgency>> GetDirectoryAsync(CancellationToken cancel);
}
