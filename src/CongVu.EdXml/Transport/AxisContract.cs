using System.Text.Json;
using System.Text.Json.Serialization;

namespace CongVu.EdXml.Transport;

/// <summary>The bodies that travel between a CongVu.Axis and its systems, and how they are written as JSON.</summary>
public static class AxisContract
{
    public const string Root = "/axis/v1";

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter<PacketKind>(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Answer to a packet that was taken; the same on every repetition.</summary>
    public sealed record Receipt(string PacketId, string MessageId, string Sha256, long Bytes, DateTimeOffset ReceivedAt, IReadOnlyList<string> Receivers);

    /// <summary>Answer to anything that was refused.</summary>
    public sealed record Refusal(IReadOnlyList<RefusalReason> Reasons);

    /// <summary>What waits, oldest first.</summary>
    public sealed record Inbox(IReadOnlyList<InboxItem> Items, bool HasMore);

    /// <summary>One packet for one receiver.</summary>
    public sealed record InboxItem(
        string DeliveryId, PacketKind Kind, string From, string To, string? DocumentId, string Sha256, long Bytes, DateTimeOffset SentAt);

    /// <summary>The receiver's word on a packet it fetched.</summary>
    public sealed record Acknowledgement(bool Stored, string? Code = null, string? Text = null);

    /// <summary>Where a sent packet is, receiver by receiver.</summary>
    public sealed record Sent(string PacketId, string MessageId, DateTimeOffset ReceivedAt, IReadOnlyList<SentDelivery> Deliveries);

    /// <summary>One receiver's share of a sent packet.</summary>
    public sealed record SentDelivery(string To, string State, DateTimeOffset ChangedAt, string? Code, string? Text);

    /// <summary>The whole directory.</summary>
    public sealed record Directory(IReadOnlyList<DirectoryAgency> Agencies);
}
