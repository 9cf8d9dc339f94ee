using CongVu.Directives;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Monthly;

/// <summary>A unit said why a task is late, what it does about it and until when.</summary>
public sealed record OverdueExplained(Id<Assignment> Assignment, DateOnly PeriodFrom, string Cause, string Remedy, DateOnly ExpectedOn) : Fact(Assignment);

/// <summary>A unit sent its monthly report; it is frozen.</summary>
public sealed record MonthlyReportSent(Id<SentReport> Report, Id<Organization> Unit, DateOnly From, DateOnly Until, int Done, int NotYetDue, int Overdue, int ExtensionAsked)
    : Fact(Report);

/// <summary>The head of a unit corrected where a task stands in a report that was sent; the frozen figure stays.</summary>
public sealed record MonthlyReportCorrected(
    Id<SentReport> Report, Id<Organization> Unit, Id<Assignment> Assignment, MonthlySection FromSection, MonthlySection ToSection, string Reason) : Fact(Report);

/// <summary>A document was drafted from a sent report.</summary>
public sealed record MonthlyLetterDrafted(Id<SentReport> Report, Id<OutgoingDocument> Document) : Fact(Report);

/// <summary>The document of a report was issued, and so goes out.</summary>
public sealed record MonthlyReportIssued(Id<SentReport> Report, Id<OutgoingDocument> Document, string Code) : Fact(Report);
