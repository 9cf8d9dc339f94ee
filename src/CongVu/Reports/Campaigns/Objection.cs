using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Campaigns;

/// <summary>What a unit says against its provisional result (ý kiến của đơn vị về kết quả tạm tính).</summary>
public sealed class Objection
{
    private Objection()
    {
    }

    internal Objection(Id<Objection> id, Id<Campaign> campaign, ObjectionClaim claim, string byName, DateTimeOffset at)
    {
        (Id, CampaignId, MadeByName, MadeAt) = (id, campaign, byName, at);
        (UnitId, Criterion, Ground, Words, DocumentId, DocumentWords) = claim;
    }

    public Id<Objection> Id { get; private set; }

    public Id<Campaign> CampaignId { get; private set; }

    public Id<Organization> UnitId { get; private set; }

    public CriterionKind Criterion { get; private set; }

    public ObjectionGround Ground { get; private set; }

    public string Words { get; private set; } = "";

    /// <summary>The issued document that proves it.</summary>
    public Guid? DocumentId { get; private set; }

    public string DocumentWords { get; private set; } = "";

    public string MadeByName { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }

    public ObjectionOutcome Outcome { get; private set; }

    public string DecidedByName { get; private set; } = "";

    public DateTimeOffset? DecidedAt { get; private set; }

    public string DecisionWords { get; private set; } = "";

    internal void Decide(bool isAccepted, string words, string byName, DateTimeOffset at) =>
        (Outcome, DecisionWords, DecidedByName, DecidedAt) = (isAccepted ? ObjectionOutcome.Accepted : ObjectionOutcome.Rejected, words, byName, at);
}

/// <summary>What is claimed.</summary>
internal sealed record ObjectionClaim(
    Id<Organization> Unit, CriterionKind Criterion, ObjectionGround Ground, string Words, Guid? Document, string DocumentWords);

/// <summary>On what an objection rests.</summary>
public enum ObjectionGround
{
    /// <summary>Có văn bản minh chứng.</summary>
    Evidence,

    /// <summary>Hệ thống có lỗi.</summary>
    SystemFault,
}

/// <summary>What became of an objection.</summary>
public enum ObjectionOutcome
{
    /// <summary>Chờ xem xét.</summary>
    Waiting,

    /// <summary>Chấp nhận: the criterion counts as met.</summary>
    Accepted,

    /// <summary>Không chấp nhận.</summary>
    Rejected,
}
