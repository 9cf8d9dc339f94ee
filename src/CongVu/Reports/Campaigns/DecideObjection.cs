using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Reports.Campaigns;

/// <summary>Accepts or rejects what a unit said against its provisional result, with reasons (xem xét ý kiến của đơn vị).</summary>
public sealed class DecideObjection
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Campaigns campaigns;
    private readonly OrganizationDirectory directory;

    internal DecideObjection(OfficeContext db, FactLedger ledger, OfficeClock clock, Campaigns campaigns, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.campaigns = campaigns;
        this.directory = directory;
    }

    /// <param name="Campaign">Which.</param>
    /// <param name="Objection">Which objection.</param>
    /// <param name="IsAccepted">Whether the criterion counts as met.</param>
    /// <param name="Words">Why.</param>
    public sealed record Input(Id<Campaign> Campaign, Id<Objection> Objection, bool IsAccepted, string Words);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await campaigns.ForRunningAsync(actor, input.Campaign, CampaignState.Shown, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var objection = found.Value.Objections.FirstOrDefault(row => row.Id == input.Objection);
        var refusals = new Refusals()
            .Unless(objection is { Outcome: ObjectionOutcome.Waiting }, CampaignRefusals.NotFound)
            .Unless(input.Words.Trim().Length > 0, CampaignRefusals.WordsMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        objection!.Decide(input.IsAccepted, input.Words.Trim(), actor.Name, clock.Now);
        var name = (await directory.GetAsync(cancel)).NameOf(objection.UnitId);
        ledger.Record(actor.For(found.Value.AgencyId, CampaignRights.Running),
            new ObjectionDecided(input.Campaign, objection.Id, name, input.IsAccepted, objection.DecisionWords));
        return await db.SaveAsync(cancel);
    }
}
