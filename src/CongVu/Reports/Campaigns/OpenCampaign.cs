using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Campaigns;

/// <summary>Opens a campaign over agencies below: scope, period, criteria (mở đợt đánh giá).</summary>
public sealed class OpenCampaign
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;

    internal OpenCampaign(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.directory = directory;
    }

    /// <param name="Agency">Who measures.</param>
    /// <param name="Card">What it is about.</param>
    public sealed record Input(Id<Organization> Agency, CampaignCard Card);

    public async Task<Outcome<Id<Campaign>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (!CampaignRights.MayRun(actor, input.Agency))
        {
            return CampaignRefusals.NotRunner;
        }

        var (card, code) = (input.Card, input.Card.Code.Trim());
        var isTaken = await db.Set<Campaign>().AnyAsync(row => row.AgencyId == input.Agency && row.Code == code, cancel);
        var refusals = CampaignRules.Check(card)
            .Unless(!isTaken, CampaignRefusals.CodeTaken)
            .Add(await OutsideAsync(input, cancel));
        if (refusals.Any)
        {
            return refusals;
        }

        var campaign = new Campaign(ids.Next<Campaign>(), input.Agency, card, clock.Now, actor.Name);
        db.Add(campaign);
        ledger.Record(actor.For(input.Agency, CampaignRights.Running),
            new CampaignOpened(campaign.Id, input.Agency, campaign.Code, campaign.Title, campaign.FromDay, campaign.Period.LastDay, campaign.Units.Count));
        return (await db.SaveAsync(cancel)).With(campaign.Id);
    }

    private async Task<IEnumerable<Refusal>> OutsideAsync(Input input, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        return input.Card.Units.Append(input.Card.Collector ?? input.Agency).Where(id => id != input.Agency && !IsBelow(tree, id, input.Agency))
            .Select(id => CampaignRefusals.UnitOutside(tree.NameOf(id)));
    }

    private static bool IsBelow(OrganizationDirectory.Tree tree, Id<Organization> id, Id<Organization> upper) =>
        tree.Entries.TryGetValue(id, out var entry) && entry.Kind is OrganizationKind.Agency && tree.IsWithin(id, upper);
}
