using CongVu.EdXml.Transport;

namespace CongVu.Axis.Packets;

/// <summary>What became of a packet that was handed in.</summary>
internal abstract record Acceptance
{
    private Acceptance()
    {
    }

    /// <summary>The hub holds it; <see cref="IsNew"/> is false for a repetition.</summary>
    internal sealed record Taken(PacketRow Packet, IReadOnlyList<DeliveryRow> Deliveries, bool IsNew) : Acceptance;

    /// <summary>The hub will not take it, however often it is sent.</summary>
    internal sealed record Refused(IReadOnlyList<RefusalReason> Reasons) : Acceptance;

    /// <summary>The message id belongs to other bytes.</summary>
    internal sealed record Reused : Acceptance;

    /// <summary>It is larger than it may be.</summary>
    internal sealed record TooLarge(RefusalReason Reason) : Acceptance;

    /// <summary>Not now: a quota is used up for the time being.</summary>
    internal sealed record Later(RefusalReason Reason) : Acceptance;
}
