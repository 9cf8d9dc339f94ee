using CongVu.Ledger;
using CongVu.Signing.Agents;

namespace CongVu.Documents.Preparing;

/// <summary>A document's files were made ready to be signed beside a token.</summary>
public sealed record SigningPrepared(Id<OutgoingDocument> Document, Id<SigningPreparation> Preparation, int Files) : Fact(Document);

/// <summary>A file came back signed while others of its document are still out.</summary>
public sealed record FileCameBackSigned(Id<OutgoingDocument> Document, Id<SigningPreparation> Preparation, string Name, string Hash) : Fact(Document);
