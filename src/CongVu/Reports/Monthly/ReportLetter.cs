using CongVu.Documents;
using CongVu.Ledger;

namespace CongVu.Reports.Monthly;

/// <summary>The document in which a sent report goes out, signed by the head (văn bản báo cáo).</summary>
public sealed class ReportLetter
{
    private ReportLetter()
    {
    }

    internal ReportLetter(Id<SentReport> report, Id<OutgoingDocument> document, DateTimeOffset at) => (ReportId, DocumentId, DraftedAt) = (report, document, at);

    public Id<OutgoingDocument> DocumentId { get; private set; }

    public Id<SentReport> ReportId { get; private set; }

    public DateTimeOffset DraftedAt { get; private set; }
}
