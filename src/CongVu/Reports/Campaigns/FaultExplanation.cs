using CongVu.Directives;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Campaigns;

/// <summary>What a criticized unit answers: cause, remedy, day (báo cáo giải trình).</summary>
public sealed class FaultExplanation
{
    private FaultExplanation()
    {
    }

    internal FaultExplanation(Id<FaultExplanation> id, Id<Campaign> campaign, Id<Organization> unit, FaultAnswer answer, string byName, DateTimeOffset at)
    {
        (Id, CampaignId, UnitId, ExplainedByName, ExplainedAt) = (id, campaign, unit, byName, at);
        (Cause, CauseWords, Remedy, RemedyBy) = answer;
    }

    public Id<FaultExplanation> Id { get; private set; }

    public Id<Campaign> CampaignId { get; private set; }

    public Id<Organization> UnitId { get; private set; }

    public FaultCause Cause { get; private set; }

    public string CauseWords { get; private set; } = "";

    /// <summary>Hướng khắc phục.</summary>
    public string Remedy { get; private set; } = "";

    public DateOnly RemedyBy { get; private set; }

    public string ExplainedByName { get; private set; } = "";

    public DateTimeOffset ExplainedAt { get; private set; }

    /// <summary>The directive that the remedy became.</summary>
    public Id<Directive>? DirectiveId { get; private set; }

    internal void Follow(Id<Directive> directive) => DirectiveId = directive;
}

/// <summary>Cause, remedy and day, as the letter asks.</summary>
/// <param name="Cause">Subjective or objective.</param>
/// <param name="CauseWords">Nguyên nhân.</param>
/// <param name="Remedy">Hướng khắc phục.</param>
/// <param name="RemedyBy">By when.</param>
public sealed record FaultAnswer(FaultCause Cause, string CauseWords, string Remedy, DateOnly RemedyBy);

/// <summary>Whose doing it was.</summary>
public enum FaultCause
{
    /// <summary>Chủ quan.</summary>
    Subjective,

    /// <summary>Khách quan.</summary>
    Objective,
}
