using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Reports.Campaigns;

/// <summary>Cancels a campaign that has not been shown to its units yet, with a reason (hủy đợt đánh giá).</summary>
public sealed class CancelCampaign
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Campaigns campaigns;

    internal CancelCampaign(OfficeContext db, FactLedger ledger, Campaigns campaigns)
    {
        this.db = db;
        this.ledger = ledger;
        this.campaigns = campaigns;
    }

    /// <param name="Campaign">Which.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Id<Campaign> Campaign, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await campaigns.ForRunningAsync(actor, input.Campaign, CampaignState.Open, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        if (input.Reason.Trim() is not { Length: > 0 } reason)
        {
            return CampaignRefusals.WordsMissing;
        }

        found.Value.Cancel(reason);
        ledger.Record(actor.For(found.Value.AgencyId, CampaignRights.Running), new CampaignCancelled(input.Campaign, reason));
        return await db.SaveAsync(cancel);
    }
}
