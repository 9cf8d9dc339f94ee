using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Reports.Campaigns;

/// <summary>The head of a criticized unit says cause, remedy and day, as the published letter asks (giải trình).</summary>
public sealed class ExplainFault
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly Campaigns campaigns;

    internal ExplainFault(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, Campaigns campaigns)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.campaigns = campaigns;
    }

    /// <param name="Campaign">Which.</param>
    /// <param name="Unit">For which unit.</param>
    /// <param name="Answer">What is said.</param>
    public sealed record Input(Id<Campaign> Campaign, Id<Organization> Unit, FaultAnswer Answer);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var campaign = await campaigns.FindAsync(input.Campaign, cancel);
        if (campaign is null || !campaign.Covers(input.Unit) || !(actor.IsIn(input.Unit) || CampaignRights.MayReadAll(actor, campaign)))
        {
            return CampaignRefusals.NotFound;
        }

        if (campaign.State is not CampaignState.Published)
        {
            return CampaignRefusals.WrongState(campaign.State.InWords());
        }

        var row = (await campaigns.KeptAsync(campaign.Id, CampaignStage.Frozen, cancel)).Of(input.Unit)!;
        var refusals = Check(input.Answer)
            .Unless(CampaignRights.MayExplain(actor, input.Unit), CampaignRefusals.NotHeadOfUnit)
            .Unless(row.Outcome is not UnitOutcome.CarriedOut, CampaignRefusals.NotCriticized)
            .Unless(!campaign.Explanations.Any(known => known.UnitId == input.Unit), CampaignRefusals.AlreadyExplained);
        if (refusals.Any)
        {
            return refusals;
        }

        var answer = input.Answer with { CauseWords = input.Answer.CauseWords.Trim(), Remedy = input.Answer.Remedy.Trim() };
        var explanation = new FaultExplanation(ids.Next<FaultExplanation>(), campaign.Id, input.Unit, answer, actor.Name, clock.Now);
        db.Add(explanation);
        campaign.Add(explanation);
        ledger.Record(actor.For(input.Unit, Role.Leader),
            new FaultExplained(campaign.Id, input.Unit, row.Name, answer.Cause, answer.CauseWords, answer.Remedy, answer.RemedyBy));
        return await db.SaveAsync(cancel);
    }

    private Refusals Check(FaultAnswer answer) => new Refusals()
        .Unless(answer.CauseWords.Trim().Length > 0, CampaignRefusals.CauseMissing)
        .Unless(answer.Remedy.Trim().Length > 0, CampaignRefusals.RemedyMissing)
        .Unless(answer.RemedyBy >= clock.Today, CampaignRefusals.RemedyInPast);
}
