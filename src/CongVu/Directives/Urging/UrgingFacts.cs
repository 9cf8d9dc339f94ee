using CongVu.Documents;
using CongVu.Ledger;

namespace CongVu.Directives.Urging;

/// <summary>A letter was drafted that urges on a late task.</summary>
public sealed record UrgingDrafted(Id<Assignment> Assignment, Id<OutgoingDocument> Draft) : Fact(Assignment);
