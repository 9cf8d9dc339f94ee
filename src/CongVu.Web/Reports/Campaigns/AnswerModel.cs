using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports.Campaigns;

namespace CongVu.Web.Reports.Campaigns;

/// <summary>What one of the person's units may say now: against the provisional result, or to the published letter.</summary>
/// <param name="Campaign">Which campaign.</param>
/// <param name="Row">The unit's line.</param>
/// <param name="Proofs">Documents it may point to.</param>
public sealed record AnswerModel(Campaign Campaign, CampaignRow Row, IReadOnlyList<CampaignQueries.Proof> Proofs)
{
    /// <summary>The unmet criteria that nobody objected to yet.</summary>
    public IEnumerable<CriterionResult> Open => Row.Results.Where(result => !result.IsMet &&
        !Campaign.Objections.Any(known => known.UnitId == Row.Unit && known.Criterion == result.Kind && known.Outcome is ObjectionOutcome.Waiting));

    public static async Task<IReadOnlyList<AnswerModel>> OfAsync(
        Actor actor, CampaignQueries.Detail detail, CampaignQueries queries, DateOnly today, CancellationToken cancel)
    {
        var (campaign, models) = (detail.Campaign, new List<AnswerModel>());
        foreach (var row in detail.Table.Rows.Where(row => row.Outcome is not UnitOutcome.CarriedOut && actor.IsIn(row.Unit)))
        {
            var mayObject = campaign.State is CampaignState.Shown && today <= campaign.ObjectUntil;
            var mayExplain = campaign.State is CampaignState.Published && actor.Has(row.Unit, Role.Leader) && !campaign.Explanations.Any(known => known.UnitId == row.Unit);
            if (mayObject || mayExplain)
            {
                models.Add(new AnswerModel(campaign, row, mayObject ? await queries.ProofsAsync(actor, campaign, row.Unit, cancel) : []));
            }
        }

        return models;
    }
}

/// <summary>The form of an objection.</summary>
public sealed class ObjectionForm
{
    public Id<Organization> Unit { get; set; }

    public CriterionKind Criterion { get; set; }

    public ObjectionGround Ground { get; set; }

    public string? Words { get; set; }

    public Id<CongVu.Documents.OutgoingDocument>? Document { get; set; }

    internal ObjectToResult.Input Input(Id<Campaign> campaign) => new(campaign, Unit, Criterion, Ground, Words ?? "", Document);
}

/// <summary>The form of an explanation.</summary>
public sealed class ExplanationForm
{
    public Id<Organization> Unit { get; set; }

    public FaultCause Cause { get; set; }

    public string? CauseWords { get; set; }

    public string? Remedy { get; set; }

    public DateOnly? RemedyBy { get; set; }

    internal ExplainFault.Input Input(Id<Campaign> campaign) => new(campaign, Unit, new FaultAnswer(Cause, CauseWords ?? "", Remedy ?? "", RemedyBy ?? default));
}
