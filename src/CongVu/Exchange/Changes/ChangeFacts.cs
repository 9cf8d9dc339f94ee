using CongVu.Documents;
using CongVu.Ledger;

namespace CongVu.Exchange.Changes;

/// <summary>An issued document was recalled by its issuer.</summary>
public sealed record DocumentRecalled(Id<OutgoingDocument> Document, string Reason) : Fact(Document);

/// <summary>What the register says of an issued document was corrected, and its receivers were told.</summary>
public sealed record DocumentUpdated(Id<OutgoingDocument> Document, string Before, string Subject, string Reason) : Fact(Document);

/// <summary>An issued document was replaced by another.</summary>
public sealed record DocumentReplaced(Id<OutgoingDocument> Document, Id<OutgoingDocument> By, string Code, string Reason) : Fact(Document);

/// <summary>A draft shall replace an issued document when it is issued itself.</summary>
public sealed record ReplacementPlanned(Id<OutgoingDocument> Document, Id<OutgoingDocument> Replaces, string Code, string Reason) : Fact(Document);

/// <summary>A receiver was asked to agree to a change.</summary>
public sealed record ChangeAsked(Id<OutgoingDocument> Document, Id<Delivery> Delivery, string Receiver, ChangeKind Kind, string Reason) : Fact(Document);

/// <summary>A receiver answered a change.</summary>
public sealed record ChangeAnswered(Id<OutgoingDocument> Document, Id<Delivery> Delivery, string Receiver, ChangeKind Kind, bool Agrees, string Words) : Fact(Document);

/// <summary>A document was taken out of the outbox before it was sent to a receiver.</summary>
public sealed record DeliveryTakenBack(Id<OutgoingDocument> Document, Id<Delivery> Delivery, string Receiver, string Reason) : Fact(Document);

/// <summary>The issuer of an incoming document asks for a change.</summary>
public sealed record ChangeReceived(Id<IncomingDocument> Document, ChangeKind Kind, string Reason) : Fact(Document);

/// <summary>The receiver of a document agreed to a change; the effect says what had been built on it.</summary>
public sealed record ChangeAgreed(Id<IncomingDocument> Document, ChangeKind Kind, string Effect) : Fact(Document);

/// <summary>The receiver of a document did not agree to a change.</summary>
public sealed record ChangeRefused(Id<IncomingDocument> Document, ChangeKind Kind, string Words) : Fact(Document);
