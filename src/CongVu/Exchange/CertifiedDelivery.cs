using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;

namespace CongVu.Exchange;

/// <summary>A signed certificate of what was sent and received, as it was at one moment (bản xác nhận gửi, nhận đã ký).</summary>
public sealed class CertifiedDelivery
{
    public Id<CertifiedDelivery> Id { get; internal init; }

    public Id<OutgoingDocument> DocumentId { get; internal init; }

    public FileHash Hash { get; internal init; }

    public DateTimeOffset SignedAt { get; internal init; }

    public string SignedBy { get; internal init; } = "";
}
