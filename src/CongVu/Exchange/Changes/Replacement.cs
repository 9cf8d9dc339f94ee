using CongVu.Documents;
using CongVu.Ledger;

namespace CongVu.Exchange.Changes;

/// <summary>The plan that a draft, once issued, replaces an issued document (dự kiến thay thế).</summary>
internal sealed class Replacement
{
    private Replacement()
    {
    }

    public Replacement(Id<OutgoingDocument> document, Id<OutgoingDocument> replaces, string reason) =>
        (DocumentId, ReplacesId, Reason) = (document, replaces, reason);

    public Id<OutgoingDocument> DocumentId { get; private set; }

    public Id<OutgoingDocument> ReplacesId { get; private set; }

    public string Reason { get; private set; } = "";
}
