using CongVu.Documents.Placing;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents;

/// <summary>A register was opened.</summary>
public sealed record RegisterOpened(Id<Register> Register, Id<Organization> Agency, RegisterKind Kind, int Year, string Name) : Fact(Register);

/// <summary>A register takes no more numbers.</summary>
public sealed record RegisterClosed(Id<Register> Register, DateOnly Day, int LastNumber) : Fact(Register);

/// <summary>A number was declared void; its line stays. Told of the document that bore it, if there is one.</summary>
public sealed record NumberVoided(Id<RegisterLine> Line, Id<Register> Register, int Number, Guid? Document, string Reason) : Fact(Document ?? Line);

/// <summary>A document arrived and waits to be taken in.</summary>
public sealed record DocumentArrived(Id<IncomingDocument> Document, Id<Organization> Agency, IncomingOrigin Origin, string Code, string IssuerName) : Fact(Document);

/// <summary>An incoming document was entered in the register.</summary>
public sealed record IncomingRegistered(Id<IncomingDocument> Document, Id<Organization> Agency, Id<Register> Register, int ArrivalNumber, DateOnly Day) : Fact(Document);

/// <summary>What the register says of an incoming document was corrected.</summary>
public sealed record IncomingCorrected(Id<IncomingDocument> Document, IncomingCard Before, IncomingCard After) : Fact(Document);

/// <summary>An incoming document was returned to its sender.</summary>
public sealed record IncomingReturned(Id<IncomingDocument> Document, string ReasonCode, string Reason) : Fact(Document);

/// <summary>An incoming document was passed to readers for information, or needs no handling.</summary>
public sealed record IncomingForInformation(Id<IncomingDocument> Document, IReadOnlyList<Guid> Readers, string Opinion) : Fact(Document);

/// <summary>An incoming document went into handling.</summary>
public sealed record IncomingHandled(Id<IncomingDocument> Document, DateOnly? Due) : Fact(Document);

/// <summary>What an incoming document asked for is done.</summary>
public sealed record IncomingCompleted(Id<IncomingDocument> Document, string Conclusion) : Fact(Document);

/// <summary>A draft was started.</summary>
public sealed record DraftStarted(Id<OutgoingDocument> Document, Id<Organization> Agency, string TypeName, string Subject, Id<IncomingDocument>? Answers) : Fact(Document);

/// <summary>What a draft says of itself was changed.</summary>
public sealed record DraftDescribed(Id<OutgoingDocument> Document, string TypeName, string Notation, string Subject) : Fact(Document);

/// <summary>A part of a package got a new version.</summary>
public sealed record PartVersioned(Id<OutgoingDocument> Document, Id<PackagePart> Part, int Version, string Name, string Hash) : Fact(Document);

/// <summary>A part was taken out of a package.</summary>
public sealed record PartRemoved(Id<OutgoingDocument> Document, Id<PackagePart> Part, string Name) : Fact(Document);

/// <summary>A part was converted to PDF.</summary>
public sealed record PartConverted(Id<OutgoingDocument> Document, Id<PackagePart> Part, string Pdf) : Fact(Document);

/// <summary>The author looked at the PDF of a part and found it right.</summary>
public sealed record PdfApproved(Id<OutgoingDocument> Document, Id<PackagePart> Part, string Pdf) : Fact(Document);

/// <summary>The recipients of a draft were set.</summary>
public sealed record RecipientsSet(Id<OutgoingDocument> Document, IReadOnlyList<string> Names) : Fact(Document);

/// <summary>A draft was submitted along its route.</summary>
public sealed record DraftSubmitted(Id<OutgoingDocument> Document, IReadOnlyList<ReviewKind> Route, string ContentDigest) : Fact(Document);

/// <summary>A step was passed.</summary>
public sealed record StepPassed(Id<OutgoingDocument> Document, ReviewKind Kind, string Opinion, string ContentDigest) : Fact(Document);

/// <summary>A draft came back to its drafter with a reason.</summary>
public sealed record DraftReturned(Id<OutgoingDocument> Document, ReviewKind? At, string Reason) : Fact(Document);

/// <summary>A draft was cancelled and never issued.</summary>
public sealed record DraftCancelled(Id<OutgoingDocument> Document, string Reason) : Fact(Document);

/// <summary>The place of signature, number or date in the main file was moved, or declared printed already.</summary>
public sealed record PlaceCorrected(Id<OutgoingDocument> Document, PlaceSubject Subject, int? Page) : Fact(Document);

/// <summary>The person in authority signed every part that needs it.</summary>
public sealed record PersonSigned(Id<OutgoingDocument> Document, string SignerName, SigningCapacity? Capacity, IReadOnlyList<string> Files) : Fact(Document);

/// <summary>The clerk asked the signer for the signatures that some files of a package lack.</summary>
public sealed record RestAsked(Id<OutgoingDocument> Document, IReadOnlyList<string> Files) : Fact(Document);

/// <summary>An outgoing document got its number and date.</summary>
public sealed record DocumentNumbered(Id<OutgoingDocument> Document, Id<Register> Register, int Number, string Code, DateOnly Day) : Fact(Document);

/// <summary>The agency's signature was put on every file that needs it.</summary>
public sealed record SealApplied(Id<OutgoingDocument> Document, IReadOnlyList<string> Files) : Fact(Document);

/// <summary>An outgoing document was issued: signed, numbered, sealed, verified.</summary>
public sealed record DocumentIssued(
    Id<OutgoingDocument> Document, Id<Organization> Agency, string Code, string TypeName, string Subject, Id<IncomingDocument>? Answers) : Fact(Document);

/// <summary>An outgoing document was signed by hand and issued on paper; its scan bears no signature, or the agency's alone.</summary>
public sealed record DocumentIssuedOnPaper(
    Id<OutgoingDocument> Document, Id<Organization> Agency, string Code, string TypeName, string Subject, string Reason, bool IsScanSealed) : Fact(Document);
