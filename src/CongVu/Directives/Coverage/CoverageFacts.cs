using CongVu.Ledger;

namespace CongVu.Directives.Coverage;

/// <summary>Somebody found that a document gives nobody a task.</summary>
public sealed record NoTaskFound(Guid Document, string Reason) : Fact(Document);
