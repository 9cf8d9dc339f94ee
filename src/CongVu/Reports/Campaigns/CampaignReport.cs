using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Campaigns;

/// <summary>Makes the result of a campaign, or finds it as it was kept (kết quả đánh giá).</summary>
public sealed class CampaignReport
{
    private readonly OfficeContext db;
    private readonly Campaigns campaigns;
    private readonly CampaignJudge judge;

    internal CampaignReport(OfficeContext db, Campaigns campaigns, CampaignJudge judge)
    {
        this.db = db;
        this.campaigns = campaigns;
        this.judge = judge;
    }

    /// <summary>The result of a campaign that the caller may read.</summary>
    public Task<CampaignTable> MakeAsync(Campaign campaign, CancellationToken cancel) => campaign.State switch
    {
        CampaignState.Open or CampaignState.Cancelled => judge.JudgeAsync(campaign, CampaignStage.Running, cancel),
        CampaignState.Shown => campaigns.KeptAsync(campaign.Id, CampaignStage.Provisional, cancel),
        CampaignState.Frozen or CampaignState.Published => campaigns.KeptAsync(campaign.Id, CampaignStage.Frozen, cancel),
    };

    /// <summary>The result ready to be written.</summary>
    /// <param name="actor">Who asks; absent for the operator at the machine.</param>
    /// <param name="idOrCode">Which campaign.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<Outcome<PrintedReport>> PrintAsync(Actor? actor, string idOrCode, CancellationToken cancel)
    {
        var ids = await FindAsync(idOrCode.Trim(), cancel);
        if (ids.Count > 1)
        {
            return CampaignRefusals.Ambiguous;
        }

        var campaign = ids.Count == 0 ? null : await campaigns.FindAsync(ids[0], cancel);
        return campaign is not null && (actor is null || CampaignRights.MayReadAll(actor, campaign))
            ? CampaignSheet.Print(campaign, await MakeAsync(campaign, cancel))
            : CampaignRefusals.NotFound;
    }

    private Task<List<Id<Campaign>>> FindAsync(string idOrCode, CancellationToken cancel)
    {
        var known = Id<Campaign>.TryParse(idOrCode, out var id);
        return db.Set<Campaign>().Where(row => known ? row.Id == id : row.Code == idOrCode).OrderBy(row => row.Id).Select(row => row.Id).Take(2).ToListAsync(cancel);
    }
}
