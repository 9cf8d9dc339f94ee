using CongVu.Ledger;

namespace CongVu.Documents.Correcting;

/// <summary>A letter that corrects an issued document was itself issued.</summary>
public sealed record DocumentCorrected(Id<OutgoingDocument> Document, Id<OutgoingDocument> Letter, string Citation) : Fact(Document);
