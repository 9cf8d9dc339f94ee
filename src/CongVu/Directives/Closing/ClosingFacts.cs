using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives.Closing;

/// <summary>A unit reported a task done.</summary>
public sealed record DoneReported(
    Id<Assignment> Assignment, Id<DoneReport> Report, DateOnly Day, bool IsSound, IReadOnlyList<string> Evidence) : Fact(Assignment);

/// <summary>A report came back with a reason.</summary>
public sealed record ReportReturned(Id<Assignment> Assignment, Id<DoneReport> Report, string Reason) : Fact(Assignment);

/// <summary>A task was accepted as done, on evidence.</summary>
public sealed record AssignmentClosed(
    Id<Assignment> Assignment, Id<DoneReport> Report, DateOnly ReportedOn, string Conclusion, IReadOnlyList<string> Evidence) : Fact(Assignment);

/// <summary>The tracking office accepted evidence against the rule, in writing.</summary>
public sealed record EvidenceOverruled(
    Id<Assignment> Assignment, Id<Evidence> Evidence, string Words, IReadOnlyList<EvidenceDoubt> Doubts, string Reason) : Fact(Assignment);

/// <summary>What a directive requires is done.</summary>
public sealed record DirectiveClosed(Id<Directive> Directive, Id<Assignment> Lead, string Conclusion) : Fact(Directive);

/// <summary>A task was opened again by the one who gave it.</summary>
public sealed record AssignmentReopened(Id<Assignment> Assignment, string Reason) : Fact(Assignment);

/// <summary>An attempt to report a task done without a result was refused.</summary>
public sealed record ClosingRefused(Id<Assignment> Assignment, Id<Organization> Unit, IReadOnlyList<string> Codes, IReadOnlyList<string> Evidence)
    : Fact(Assignment);
