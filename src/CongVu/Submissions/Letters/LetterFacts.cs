using CongVu.Documents;
using CongVu.Ledger;

namespace CongVu.Submissions.Letters;

/// <summary>A letter was named as the one that puts a dossier forward.</summary>
public sealed record LetterLinked(Id<OutgoingDocument> Document, Id<Submission> Submission, string Title) : Fact(Document);

/// <summary>Somebody stated that a letter to an authority puts no dossier forward.</summary>
public sealed record LetterExempted(Id<OutgoingDocument> Document, string Reason) : Fact(Document);
