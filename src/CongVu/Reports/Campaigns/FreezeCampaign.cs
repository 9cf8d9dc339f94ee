using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Reports.Campaigns;

/// <summary>
/// Freezes the result when the units had their say: what they were shown, with the objections that were accepted, and nothing that they
/// have not seen (chốt kết quả).
/// </summary>
public sealed class FreezeCampaign
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Campaigns campaigns;

    internal FreezeCampaign(OfficeContext db, FactLedger ledger, OfficeClock clock, Campaigns campaigns)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.campaigns = campaigns;
    }

    /// <param name="Campaign">Which.</param>
    public sealed record Input(Id<Campaign> Campaign);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await campaigns.ForRunningAsync(actor, input.Campaign, CampaignState.Shown, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var campaign = found.Value;
        var waiting = campaign.Objections.Count(objection => objection.Outcome is ObjectionOutcome.Waiting);
        var refusals = new Refusals()
            .Unless(clock.Today > campaign.ObjectUntil, CampaignRefusals.StillTime(campaign.ObjectUntil!.Value))
            .Unless(waiting == 0, CampaignRefusals.ObjectionsOpen(waiting));
        if (refusals.Any)
        {
            return refusals;
        }

        var table = await FrozenAsync(campaign, cancel);
        campaign.Freeze(clock.Now);
        db.Add(new CampaignSnapshot(table));
        ledger.Record(actor.For(campaign.AgencyId, CampaignRights.Running), new CampaignFrozen(campaign.Id,
            table.With(UnitOutcome.CarriedOut).Count, table.With(UnitOutcome.NotCarriedOut).Count, table.With(UnitOutcome.NotReported).Count));
        return await db.SaveAsync(cancel);
    }

    private async Task<CampaignTable> FrozenAsync(Campaign campaign, CancellationToken cancel)
    {
        var shown = await campaigns.KeptAsync(campaign.Id, CampaignStage.Provisional, cancel);
        var accepted = campaign.Objections.Where(objection => objection.Outcome is ObjectionOutcome.Accepted).ToLookup(objection => objection.UnitId);
        return shown with
        {
            Stage = CampaignStage.Frozen, At = clock.Now, Rows = [.. shown.Rows.Select(row => CampaignRules.Correct(row, accepted[row.Unit]))],
        };
    }
}
