using CongVu.Documents;
using CongVu.Ledger;

namespace CongVu.Exchange;

/// <summary>A receiver of an issued document cannot be reached electronically.</summary>
public sealed record ReceiverUnreachable(Id<OutgoingDocument> Document, Id<Delivery> Delivery, string Receiver, string Reason) : Fact(Document);

/// <summary>An issued document was sent to a receiver.</summary>
public sealed record DocumentSent(Id<OutgoingDocument> Document, Id<Delivery> Delivery, string Receiver) : Fact(Document);

/// <summary>A sent document lies before its receiver.</summary>
public sealed record DeliveryArrived(Id<OutgoingDocument> Document, Id<Delivery> Delivery, string Receiver) : Fact(Document);

/// <summary>A receiver entered a sent document in its register.</summary>
public sealed record DeliveryAccepted(Id<OutgoingDocument> Document, Id<Delivery> Delivery, string Receiver, int? ArrivalNumber) : Fact(Document);

/// <summary>A receiver refused a sent document.</summary>
public sealed record DeliveryRefused(Id<OutgoingDocument> Document, Id<Delivery> Delivery, string Receiver, string ReasonCode, string Reason) : Fact(Document);

/// <summary>A receiver handles a sent document, or is done with it.</summary>
public sealed record DeliveryAdvanced(Id<OutgoingDocument> Document, Id<Delivery> Delivery, string Receiver, DeliveryState State) : Fact(Document);

/// <summary>A document waits in the outbox for a receiver on the axis.</summary>
public sealed record DeliveryQueued(Id<OutgoingDocument> Document, Id<Delivery> Delivery, string Receiver) : Fact(Document);

/// <summary>A receiver that is silent past its term was reminded.</summary>
public sealed record ReceiverReminded(Id<OutgoingDocument> Document, Id<Delivery> Delivery, string Receiver, string Words) : Fact(Document);

/// <summary>The agency certified with its signature what was sent and received.</summary>
public sealed record DeliveryCertified(Id<OutgoingDocument> Document, string Hash) : Fact(Document);

/// <summary>The axis will not take a document for a receiver.</summary>
public sealed record DeliveryFailed(Id<OutgoingDocument> Document, Id<Delivery> Delivery, string Receiver, string Reason) : Fact(Document);

/// <summary>The bytes of a packet were made; they are the same on every attempt to send.</summary>
public sealed record PacketMade(Guid Packet, string To, string Hash) : Fact(Packet);

/// <summary>A packet came over the axis and was stored.</summary>
public sealed record PacketReceived(Guid Packet, string From, string To, string Hash) : Fact(Packet);
