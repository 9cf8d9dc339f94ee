using CongVu.Database;
using CongVu.Documents;
using CongVu.EdXml.Transport;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Exchange.Packets;

/// <summary>A packet that came over the axis (gói tin nhận): stored before the axis is told so, then read.</summary>
internal sealed class ReceivedPacket : IUnrecorded
{
    public Guid Id { get; init; }

    /// <summary>How the axis names it for this receiver: the same on every listing.</summary>
    public string DeliveryKey { get; init; } = "";

    public PacketKind Kind { get; init; }

    /// <summary>Sender and receiver as the axis vouches for them.</summary>
    public string FromCode { get; init; } = "";

    public string ToCode { get; init; } = "";

    public FileHash Hash { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public ReceivedState State { get; set; }

    /// <summary>Why it is unusable or moved nothing.</summary>
    public string Note { get; set; } = "";

    public int Attempts { get; set; }

    public DateTimeOffset NextAt { get; set; }

    /// <summary>The receiving agency, once read.</summary>
    public Id<Organization>? AgencyId { get; set; }

    /// <summary>The sender's identifier of the document.</summary>
    public string ExchangeId { get; set; } = "";

    /// <summary>What became of it here.</summary>
    public Id<IncomingDocument>? IncomingId { get; set; }
}

/// <summary>Where a received packet stands.</summary>
internal enum ReceivedState
{
    /// <summary>Stored, to be read.</summary>
    Stored,

    /// <summary>Read and used.</summary>
    Used,

    /// <summary>The same as one that came before: answered, nothing moved.</summary>
    Repeated,

    /// <summary>It says nothing that could be used here: nothing moved.</summary>
    Ignored,

    /// <summary>No use can be made of it; its sender was told.</summary>
    Unusable,
}
