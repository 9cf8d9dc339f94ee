using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Handling;

/// <summary>A document behind a figure of a handling report (văn bản trong báo cáo).</summary>
/// <param name="Document">Which document, of the report's direction.</param>
/// <param name="Unit">For whom it counts: the unit that leads or drafts, or the agency.</param>
/// <param name="Class">How far it is.</param>
/// <param name="Code">Số, ký hiệu.</param>
/// <param name="Day">Day of arrival, of issue, or on which the draft was started.</param>
/// <param name="Subject">Trích yếu.</param>
/// <param name="Due">The deadline in force.</param>
/// <param name="DoneOn">The day on which it was done.</param>
public sealed record HandlingItem(
    Guid Document, Id<Organization> Unit, HandlingClass Class, string Code, DateOnly Day, string Subject, DateOnly? Due, DateOnly? DoneOn);
