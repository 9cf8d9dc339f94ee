using CongVu.Directives;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Campaigns;

/// <summary>A campaign was opened.</summary>
public sealed record CampaignOpened(Id<Campaign> Campaign, Id<Organization> Agency, string Code, string Title, DateOnly From, DateOnly LastDay, int Units) : Fact(Campaign);

/// <summary>A campaign was cancelled.</summary>
public sealed record CampaignCancelled(Id<Campaign> Campaign, string Reason) : Fact(Campaign);

/// <summary>The provisional result was laid before the units.</summary>
public sealed record ProvisionalShown(Id<Campaign> Campaign, DateOnly ObjectUntil, int CarriedOut, int NotCarriedOut, int NotReported) : Fact(Campaign);

/// <summary>A unit objected to its provisional result.</summary>
public sealed record ResultObjected(Id<Campaign> Campaign, Id<Organization> Unit, string UnitName, CriterionKind Criterion, ObjectionGround Ground, string Words) : Fact(Campaign);

/// <summary>An objection was decided.</summary>
public sealed record ObjectionDecided(Id<Campaign> Campaign, Id<Objection> Objection, string UnitName, bool IsAccepted, string Words) : Fact(Campaign);

/// <summary>The result was frozen.</summary>
public sealed record CampaignFrozen(Id<Campaign> Campaign, int CarriedOut, int NotCarriedOut, int NotReported) : Fact(Campaign);

/// <summary>The letter that shall publish the result was drafted.</summary>
public sealed record CampaignLetterDrafted(Id<Campaign> Campaign, Id<OutgoingDocument> Letter, DateOnly ExplainBy) : Fact(Campaign);

/// <summary>The signed letter left: the result is public.</summary>
public sealed record CampaignPublished(Id<Campaign> Campaign, Id<OutgoingDocument> Letter, string Code) : Fact(Campaign);

/// <summary>A criticized unit said cause, remedy and day.</summary>
public sealed record FaultExplained(Id<Campaign> Campaign, Id<Organization> Unit, string UnitName, FaultCause Cause, string CauseWords, string Remedy, DateOnly RemedyBy) : Fact(Campaign);

/// <summary>A remedy became a directive.</summary>
public sealed record RemedyDirected(Id<Campaign> Campaign, Id<FaultExplanation> Explanation, Id<Directive> Directive, string UnitName) : Fact(Campaign);
