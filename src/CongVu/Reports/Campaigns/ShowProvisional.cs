using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Reports.Campaigns;

/// <summary>
/// Lays the provisional result before the units, two working days before it can be frozen (gửi kết quả tạm tính): nobody is criticized
/// by a figure that they could not see and answer.
/// </summary>
public sealed class ShowProvisional
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Campaigns campaigns;
    private readonly CampaignJudge judge;

    internal ShowProvisional(OfficeContext db, FactLedger ledger, OfficeClock clock, Campaigns campaigns, CampaignJudge judge)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.campaigns = campaigns;
        this.judge = judge;
    }

    /// <param name="Campaign">Which.</param>
    public sealed record Input(Id<Campaign> Campaign);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await campaigns.ForRunningAsync(actor, input.Campaign, CampaignState.Open, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var campaign = found.Value;
        if (clock.Today < campaign.JudgedFrom)
        {
            return CampaignRefusals.NotOver(campaign.JudgedFrom);
        }

        var table = await judge.JudgeAsync(campaign, CampaignStage.Provisional, cancel);
        campaign.Show(clock.Now, clock.Calendar.AddWorkingDays(clock.Today, CampaignRules.DaysToObject));
        db.Add(new CampaignSnapshot(table));
        ledger.Record(actor.For(campaign.AgencyId, CampaignRights.Running), new ProvisionalShown(campaign.Id, campaign.ObjectUntil!.Value,
            table.With(UnitOutcome.CarriedOut).Count, table.With(UnitOutcome.NotCarriedOut).Count, table.With(UnitOutcome.NotReported).Count));
        return await db.SaveAsync(cancel);
    }
}
