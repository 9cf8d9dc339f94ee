using CongVu.Database;
using CongVu.EdXml.Transport;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Exchange.Packets;

/// <summary>
/// A packet in the outbox (gói tin chờ gửi): written in the transaction that wants it sent; its id and, once made, its bytes
/// stay the same on every attempt.
/// </summary>
internal sealed class Packet : IUnrecorded
{
    public Guid Id { get; init; }

    public PacketKind Kind { get; init; }

    public Id<Organization> SenderId { get; init; }

    public string FromCode { get; init; } = "";

    public string ToCode { get; init; } = "";

    /// <summary>The delivery it carries or changes; absent for a status.</summary>
    public Id<Delivery>? DeliveryId { get; init; }

    /// <summary>What it says, as JSON: a <see cref="Letter"/> or a <see cref="StatusNote"/>.</summary>
    public string Content { get; init; } = "";

    public DateTimeOffset QueuedAt { get; init; }

    /// <summary>Its bytes in the store; absent until they are made.</summary>
    public FileHash? Hash { get; set; }

    public PacketState State { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset NextAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public string LastError { get; set; } = "";

    /// <summary>The id under which the axis knows it.</summary>
    public string MessageId => Id.ToString("N");
}

/// <summary>Where a packet of the outbox stands.</summary>
internal enum PacketState
{
    /// <summary>To be sent.</summary>
    Waiting,

    /// <summary>The axis holds it.</summary>
    Sent,

    /// <summary>The axis will not take it.</summary>
    Refused,

    /// <summary>Taken out before the first attempt.</summary>
    Withdrawn,
}
