using System.Data.Common;
using CongVu.Axis.Database;
using CongVu.EdXml;
using CongVu.EdXml.Transport;

namespace CongVu.Axis.Packets;

/// <summary>What the hub remembers of a packet.</summary>
internal sealed record PacketRow
{
    public const string Columns =
        "p.id, p.system_id, p.message_id, p.sha256, p.bytes, p.kind, p.business, p.status_code, p.from_code, p.from_agency, p.document_id, p.code, p.subject, p.received_at";

    public required string Id { get; init; }

    public required string SystemId { get; init; }

    public required string MessageId { get; init; }

    public required string Sha256 { get; init; }

    public required long Bytes { get; init; }

    public required PacketKind Kind { get; init; }

    public BussinessDocType? Business { get; init; }

    public string? StatusCode { get; init; }

    public required string FromCode { get; init; }

    public required string FromAgency { get; init; }

    /// <summary>The document itself or, of a status, the document it is about.</summary>
    public string? DocumentId { get; init; }

    public string? Code { get; init; }

    public string? Subject { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public (string Name, object? Value)[] Values() =>
    [
        ("id", Id), ("system", SystemId), ("message", MessageId), ("sha256", Sha256), ("bytes", Bytes), ("kind", TextOf(Kind)), ("business", (int?)Business),
        ("status", StatusCode), ("fromCode", FromCode), ("fromAgency", FromAgency), ("document", DocumentId), ("code", Code), ("subject", Subject),
        ("received", ReceivedAt.ToUnixTimeMilliseconds()),
    ];

    public static PacketRow Map(DbDataReader row) => new()
    {
        Id = row.GetString(0),
        SystemId = row.GetString(1),
        MessageId = row.GetString(2),
        Sha256 = row.GetString(3),
        Bytes = row.GetInt64(4),
        Kind = KindOf(row.GetString(5)),
        Business = row.IsDBNull(6) ? null : (BussinessDocType)row.GetInt32(6),
        StatusCode = row.TextOrNull(7),
        FromCode = row.GetString(8),
        FromAgency = row.GetString(9),
        DocumentId = row.TextOrNull(10),
        Code = row.TextOrNull(11),
        Subject = row.TextOrNull(12),
        ReceivedAt = row.Moment(13),
    };

    public static string TextOf(PacketKind kind) => kind == PacketKind.Status ? "status" : "document";

    public static PacketKind KindOf(string text) => text == "status" ? PacketKind.Status : PacketKind.Document;
}
