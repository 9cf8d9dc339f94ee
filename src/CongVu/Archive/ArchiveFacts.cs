using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Archive;

/// <summary>An agency began its filing plan for a year.</summary>
public sealed record FilingPlanStarted(Id<FilingPlan> Plan, Id<Organization> Agency, int Year) : Fact(Plan);

/// <summary>A line of a filing plan was added or changed.</summary>
public sealed record FilingHeadingPut(Id<FilingPlan> Plan, Id<FilingHeading> Heading, string Notation, string Title, Retention Retention, string KeeperName) : Fact(Plan);

/// <summary>A line was taken out of a filing plan that was not yet approved.</summary>
public sealed record FilingHeadingRemoved(Id<FilingPlan> Plan, string Notation, string Title) : Fact(Plan);

/// <summary>The head of the agency approved a filing plan; it changes no more.</summary>
public sealed record FilingPlanApproved(Id<FilingPlan> Plan, int Year, int Headings) : Fact(Plan);

/// <summary>A file was opened, by the plan or beside it.</summary>
public sealed record CaseFileOpened(Id<CaseFile> File, string Code, string Title, Retention Retention, Id<FilingHeading>? Heading) : Fact(File);

/// <summary>A document got its place in a file. What it is about is not told: who reads the file may not be a reader of the document.</summary>
public sealed record DocumentFiled(Id<CaseFile> File, FiledKind Kind, Guid Document, int Ordinal) : Fact(File);

/// <summary>A document lost its place in an open file.</summary>
public sealed record DocumentTakenOut(Id<CaseFile> File, FiledKind Kind, Guid Document, int Ordinal, string Reason) : Fact(File);

/// <summary>A file was closed with what it holds; nothing of it changes any more.</summary>
public sealed record CaseFileClosed(Id<CaseFile> File, DateOnly Day, int Documents, int Pages) : Fact(File);

/// <summary>A closed file was opened again, with a reason.</summary>
public sealed record CaseFileReopened(Id<CaseFile> File, string Reason) : Fact(File);
