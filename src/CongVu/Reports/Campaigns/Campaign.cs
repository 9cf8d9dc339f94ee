using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Campaigns;

/// <summary>
/// Units measured by criteria over a period, to praise and to criticize fairly (đợt đánh giá): shown to them first, frozen after
/// their objections are decided, published by nothing but the signed letter.
/// </summary>
public sealed class Campaign : Versioned
{
    private readonly List<CampaignUnit> units = [];
    private readonly List<CampaignCriterion> criteria = [];
    private readonly List<Objection> objections = [];
    private readonly List<FaultExplanation> explanations = [];

    private Campaign()
    {
    }

    internal Campaign(Id<Campaign> id, Id<Organization> agency, CampaignCard card, DateTimeOffset at, string byName)
    {
        (Id, AgencyId, OpenedAt, OpenedByName) = (id, agency, at, byName);
        (Code, Title, Basis) = (card.Code.Trim(), card.Title.Trim(), card.Basis.Trim());
        (FromDay, UntilDay) = (card.Period.From, card.Period.Until);
        (CollectorId, ReportDue, ReportWords) = (card.Collector, card.ReportDue, card.ReportWords.Trim());
        units.AddRange(card.Units.Select((unit, ordinal) => new CampaignUnit(id, unit, ordinal)));
        criteria.AddRange(card.Criteria.Select(criterion => new CampaignCriterion(id, criterion)));
    }

    public Id<Campaign> Id { get; private set; }

    /// <summary>The agency whose head praises and criticizes.</summary>
    public Id<Organization> AgencyId { get; private set; }

    /// <summary>A short name for lists and the terminal.</summary>
    public string Code { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>The document that ordered it, as cited.</summary>
    public string Basis { get; private set; } = "";

    public DateOnly FromDay { get; private set; }

    public DateOnly UntilDay { get; private set; }

    /// <summary>To whom units report; absent when no report is asked for.</summary>
    public Id<Organization>? CollectorId { get; private set; }

    /// <summary>The last day on which a report counts.</summary>
    public DateOnly? ReportDue { get; private set; }

    /// <summary>Words that the subject of a report contains; empty for any report.</summary>
    public string ReportWords { get; private set; } = "";

    public CampaignState State { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public string OpenedByName { get; private set; } = "";

    public DateTimeOffset? ShownAt { get; private set; }

    /// <summary>The last day on which units may object.</summary>
    public DateOnly? ObjectUntil { get; private set; }

    public DateTimeOffset? FrozenAt { get; private set; }

    /// <summary>The letter that publishes the result, from its draft on.</summary>
    public Id<OutgoingDocument>? LetterId { get; private set; }

    /// <summary>The last day for explanations, as the letter says.</summary>
    public DateOnly? ExplainBy { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public string CancelReason { get; private set; } = "";

    public IReadOnlyList<CampaignUnit> Units => units;

    public IReadOnlyList<CampaignCriterion> Criteria => criteria;

    public IReadOnlyList<Objection> Objections => objections;

    public IReadOnlyList<FaultExplanation> Explanations => explanations;

    public Period Period => Period.Of(FromDay, UntilDay.AddDays(-1));

    /// <summary>The first day on which everything that counts has happened.</summary>
    public DateOnly JudgedFrom => ReportDue is { } due && due >= UntilDay ? due.AddDays(1) : UntilDay;

    internal bool Covers(Id<Organization> unit) => units.Exists(row => row.UnitId == unit);

    internal void Show(DateTimeOffset at, DateOnly objectUntil) => (State, ShownAt, ObjectUntil) = (CampaignState.Shown, at, objectUntil);

    internal void Add(Objection objection) => objections.Add(objection);

    internal void Freeze(DateTimeOffset at) => (State, FrozenAt) = (CampaignState.Frozen, at);

    internal void Draft(Id<OutgoingDocument> letter, DateOnly explainBy) => (LetterId, ExplainBy) = (letter, explainBy);

    internal void Publish(DateTimeOffset at) => (State, PublishedAt) = (CampaignState.Published, at);

    internal void Add(FaultExplanation explanation) => explanations.Add(explanation);

    internal void Cancel(string reason) => (State, CancelReason) = (CampaignState.Cancelled, reason);
}
