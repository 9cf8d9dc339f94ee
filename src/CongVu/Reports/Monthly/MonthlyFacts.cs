using CongVu.Directives;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Monthly;

/// <summary>A unit said why a task is late, what it does about it and until when.</summary>
public sealed record OverdueExplained(Id<Assignment> Assignment, DateOnly PeriodFrom, string Cause, string Remedy, DateOnly ExpectedOn) : Fact(Assignment);

/// <summary>A unit sent its monthly report; it is frozen.</summary>
public sealed record MonthlyReportSent(Id<SentReport> Report, Id<Organization> Unit, DateOnly From, DateOnly Until, int Done, int NotYetDue, int Overdue, int ExtensionAsked)
    : Fact(Report);
