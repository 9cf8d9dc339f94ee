using CongVu.Ledger;

namespace CongVu.Documents.Filling;

/// <summary>An approved model was filled with a list.</summary>
public sealed record ModelFilled(Id<OutgoingDocument> Model, Id<FilledList> List, int Documents) : Fact(Model);

/// <summary>A document was made by filling an approved model with a row of a list.</summary>
public sealed record DocumentFilled(Id<OutgoingDocument> Document, Id<OutgoingDocument> Model, Id<FilledList> List, int Ordinal, int Of) : Fact(Document);

/// <summary>The documents of a list went to the signer together, on the approval of their model.</summary>
public sealed record FilledListSubmitted(Id<FilledList> List, Id<OutgoingDocument> Model, int Documents) : Fact(List);

/// <summary>The documents of a list were given up before they were submitted.</summary>
public sealed record FilledListDropped(Id<FilledList> List, Id<OutgoingDocument> Model, int Documents) : Fact(List);

/// <summary>The drafter took an approved model back to change it.</summary>
public sealed record ModelReopened(Id<OutgoingDocument> Model) : Fact(Model);
