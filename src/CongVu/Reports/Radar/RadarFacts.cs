using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Radar;

/// <summary>A unit was reminded of the monthly report that it had not sent.</summary>
public sealed record ReportReminded(Id<Organization> Unit, string UnitName, DateOnly PeriodFrom, int Unexplained) : Fact(Unit);

/// <summary>A note to the head about missing reports, or a summary of those that came, was drafted.</summary>
public sealed record SummaryDrafted(Id<Documents.OutgoingDocument> Draft, Id<Organization> Agency, DateOnly PeriodFrom, int Sent, int Missing) : Fact(Draft);
