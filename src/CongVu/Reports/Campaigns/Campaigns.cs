using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Campaigns;

/// <summary>Loads campaigns with their parts, and results as they were kept.</summary>
internal sealed class Campaigns(OfficeContext db)
{
    public Task<Campaign?> FindAsync(Id<Campaign> id, CancellationToken cancel) => db.Set<Campaign>()
        .Include(campaign => campaign.Units).Include(campaign => campaign.Criteria)
        .Include(campaign => campaign.Objections).Include(campaign => campaign.Explanations)
        .AsSplitQuery().FirstOrDefaultAsync(campaign => campaign.Id == id, cancel);

    /// <summary>The campaign for an act of those who run it, in one of these states.</summary>
    public async Task<Outcome<Campaign>> ForRunningAsync(Actor actor, Id<Campaign> id, CampaignState state, CancellationToken cancel)
    {
        var campaign = await FindAsync(id, cancel);
        if (campaign is null || !(CampaignRights.MayReadAll(actor, campaign) || campaign.Units.Any(unit => actor.IsIn(unit.UnitId))))
        {
            return CampaignRefusals.NotFound;
        }

        var refusals = new Refusals()
            .Unless(CampaignRights.MayRun(actor, campaign.AgencyId), CampaignRefusals.NotRunner)
            .Unless(campaign.State == state, CampaignRefusals.WrongState(campaign.State.InWords()));
        return refusals.Any ? refusals : campaign;
    }

    /// <summary>The result as it was kept at that stage.</summary>
    public async Task<CampaignTable> KeptAsync(Id<Campaign> id, CampaignStage stage, CancellationToken cancel) =>
        (await db.Set<CampaignSnapshot>().AsNoTracking().FirstAsync(snapshot => snapshot.CampaignId == id && snapshot.Stage == stage, cancel)).Table();
}
