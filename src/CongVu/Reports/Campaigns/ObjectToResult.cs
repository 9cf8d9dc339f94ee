using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Campaigns;

/// <summary>A unit objects to one criterion of its provisional result, with evidence or a fault of the system (nêu ý kiến về kết quả).</summary>
public sealed class ObjectToResult
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly Campaigns campaigns;

    internal ObjectToResult(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, Campaigns campaigns)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.campaigns = campaigns;
    }

    /// <param name="Campaign">Which.</param>
    /// <param name="Unit">For which unit.</param>
    /// <param name="Criterion">Against what.</param>
    /// <param name="Ground">On what it rests.</param>
    /// <param name="Words">What happened.</param>
    /// <param name="Document">The issued document that proves it; not needed for a fault of the system.</param>
    public sealed record Input(
        Id<Campaign> Campaign, Id<Organization> Unit, CriterionKind Criterion, ObjectionGround Ground, string Words, Id<OutgoingDocument>? Document);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var campaign = await campaigns.FindAsync(input.Campaign, cancel);
        if (campaign is null || !campaign.Covers(input.Unit) || !(actor.IsIn(input.Unit) || CampaignRights.MayReadAll(actor, campaign)))
        {
            return CampaignRefusals.NotFound;
        }

        if (campaign.State is not CampaignState.Shown)
        {
            return CampaignRefusals.WrongState(campaign.State.InWords());
        }

        var row = (await campaigns.KeptAsync(campaign.Id, CampaignStage.Provisional, cancel)).Of(input.Unit)!;
        var document = await FindAsync(actor, campaign, input, cancel);
        var refusals = new Refusals()
            .Unless(CampaignRights.MayObject(actor, input.Unit), CampaignRefusals.NotOfUnit)
            .Unless(clock.Today <= campaign.ObjectUntil, CampaignRefusals.TooLate(campaign.ObjectUntil!.Value))
            .Unless(IsAgainst(row, campaign, input), CampaignRefusals.NothingAgainst)
            .Unless(input.Words.Trim().Length > 0, CampaignRefusals.WordsMissing)
            .Unless(input.Ground is ObjectionGround.SystemFault || document is not null, CampaignRefusals.EvidenceMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        var words = document is null ? "" : $"{document.TypeName} số {document.Code} ngày {VietnamDate.InDigits(document.IssueDate!.Value)}";
        var claim = new ObjectionClaim(input.Unit, input.Criterion, input.Ground, input.Words.Trim(), document?.Id.Value, words);
        var objection = new Objection(ids.Next<Objection>(), campaign.Id, claim, actor.Name, clock.Now);
        db.Add(objection);
        campaign.Add(objection);
        ledger.Record(actor.For(input.Unit), new ResultObjected(campaign.Id, input.Unit, row.Name, input.Criterion, input.Ground, claim.Words));
        return await db.SaveAsync(cancel);
    }

    private static bool IsAgainst(CampaignRow row, Campaign campaign, Input input) =>
        row.Results.Any(result => result.Kind == input.Criterion && !result.IsMet) &&
        !campaign.Objections.Any(known => known.UnitId == input.Unit && known.Criterion == input.Criterion && known.Outcome is ObjectionOutcome.Waiting);

    // What the unit did in time, or said in time: a document that it issued until the result was made.
    private async Task<OutgoingDocument?> FindAsync(Actor actor, Campaign campaign, Input input, CancellationToken cancel)
    {
        if (input.Document is not { } id)
        {
            return null;
        }

        var (first, last) = (campaign.FromDay, campaign.JudgedFrom);
        return await db.Set<OutgoingDocument>().AsNoTracking().VisibleTo(db, actor).FirstOrDefaultAsync(
            row => row.Id == id && row.AgencyId == input.Unit && row.State == OutgoingState.Issued && row.IssueDate >= first && row.IssueDate < last, cancel);
    }
}
