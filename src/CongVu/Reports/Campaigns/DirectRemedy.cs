using CongVu.Database;
using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Campaigns;

/// <summary>Makes the remedy that a unit promised a task of that unit, due on the day it named (giao nhiệm vụ khắc phục).</summary>
public sealed class DirectRemedy
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Campaigns campaigns;
    private readonly Opening opening;
    private readonly OrganizationDirectory directory;

    internal DirectRemedy(OfficeContext db, FactLedger ledger, OfficeClock clock, Campaigns campaigns, Opening opening, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.campaigns = campaigns;
        this.opening = opening;
        this.directory = directory;
    }

    /// <param name="Campaign">Which.</param>
    /// <param name="Explanation">Whose remedy.</param>
    public sealed record Input(Id<Campaign> Campaign, Id<FaultExplanation> Explanation);

    public async Task<Outcome<Id<Directive>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await campaigns.ForRunningAsync(actor, input.Campaign, CampaignState.Published, cancel);
        if (!found.IsDone)
        {
            return new Refusals().Add(found.Refusals);
        }

        var campaign = found.Value;
        if (campaign.Explanations.FirstOrDefault(row => row.Id == input.Explanation) is not { } explanation)
        {
            return CampaignRefusals.NotFound;
        }

        var card = await CardAsync(actor, campaign, explanation, cancel);
        AssignedUnit[] units = [new(explanation.UnitId, AssignmentRole.Lead, DeadlineChoice.On(explanation.RemedyBy))];
        var refusals = (await opening.CheckAsync(campaign.AgencyId, card, units, cancel))
            .Unless(explanation.DirectiveId is null, CampaignRefusals.AlreadyDirected);
        if (refusals.Any)
        {
            return refusals;
        }

        var directive = await opening.OpenAsync(actor, campaign.AgencyId, card, units, cancel);
        explanation.Follow(directive.Id);
        ledger.Record(actor.For(campaign.AgencyId, CampaignRights.Running),
            new RemedyDirected(campaign.Id, explanation.Id, directive.Id, (await directory.GetAsync(cancel)).NameOf(explanation.UnitId)));
        return (await db.SaveAsync(cancel)).With(directive.Id);
    }

    // It follows from the letter, and so from who signed it.
    private async Task<DirectiveCard> CardAsync(Actor actor, Campaign campaign, FaultExplanation explanation, CancellationToken cancel)
    {
        var letter = await db.Set<OutgoingDocument>().AsNoTracking().FirstAsync(row => row.Id == campaign.LetterId, cancel);
        var source = new DirectiveSource(DirectiveSourceKind.OwnDocument, letter.Id, "", null, "", "");
        var card = new DirectiveCard(source, $"Khắc phục: {explanation.Remedy}", new DirectiveGiver(letter.SignerPostId, letter.SignerName, letter.SignerTitle), clock.Today);
        return await opening.CompleteAsync(actor, campaign.AgencyId, card, cancel);
    }
}
