using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Campaigns;

/// <summary>What a campaign is about (nội dung đợt đánh giá).</summary>
/// <param name="Code">Short name: letters, digits, dashes.</param>
/// <param name="Title">What is measured.</param>
/// <param name="Basis">The document that ordered it.</param>
/// <param name="Period">When.</param>
/// <param name="Units">Who.</param>
/// <param name="Criteria">By what.</param>
public sealed record CampaignCard(
    string Code, string Title, string Basis, Period Period, IReadOnlyList<Id<Organization>> Units, IReadOnlyList<CriterionChoice> Criteria)
{
    /// <summary>To whom units report; needed by the criterion of the report.</summary>
    public Id<Organization>? Collector { get; init; }

    public DateOnly? ReportDue { get; init; }

    /// <summary>Words that the subject of the report contains; empty for any report.</summary>
    public string ReportWords { get; init; } = "";
}

/// <summary>A criterion with the least that meets it (tiêu chí và mức).</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Threshold">Documents, or percent; 1 for a report.</param>
public sealed record CriterionChoice(CriterionKind Kind, int Threshold);
