using CongVu.Calendar;
using CongVu.Database;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Campaigns;

/// <summary>
/// Drafts the letter from the frozen result, as an ordinary draft on its ordinary way to review and signature (dự thảo công văn công bố).
/// </summary>
public sealed class DraftCampaignLetter
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Campaigns campaigns;
    private readonly CampaignLetter letter;
    private readonly ReportDrafts drafts;

    internal DraftCampaignLetter(OfficeContext db, FactLedger ledger, OfficeClock clock, Campaigns campaigns, CampaignLetter letter, ReportDrafts drafts)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.campaigns = campaigns;
        this.letter = letter;
        this.drafts = drafts;
    }

    /// <param name="Campaign">Which.</param>
    /// <param name="Signer">The post that shall sign.</param>
    /// <param name="ExplainBy">The last day for explanations.</param>
    public sealed record Input(Id<Campaign> Campaign, Id<Post> Signer, DateOnly ExplainBy)
    {
        /// <summary>As a PDF that is ready to be signed; else as a Word file to be worked on.</summary>
        public bool IsPdf { get; init; }
    }

    public async Task<Outcome<Id<OutgoingDocument>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await campaigns.ForRunningAsync(actor, input.Campaign, CampaignState.Frozen, cancel);
        if (!found.IsDone)
        {
            return new Refusals().Add(found.Refusals);
        }

        var campaign = found.Value;
        var signer = await drafts.FindSignerAsync(campaign.AgencyId, input.Signer, cancel);
        var isFree = campaign.LetterId is null ||
            await db.Set<OutgoingDocument>().AnyAsync(row => row.Id == campaign.LetterId && row.State == OutgoingState.Cancelled, cancel);
        var refusals = new Refusals()
            .Unless(isFree, CampaignRefusals.LetterExists)
            .Unless(signer is not null, DocumentRefusals.SignerCannotSign("Người được chọn"))
            .Unless(input.ExplainBy > clock.Today && WorkCalendar.Covers(input.ExplainBy), CampaignRefusals.ExplainByImpossible);
        if (refusals.Any)
        {
            return refusals;
        }

        var post = actor.PostWith(campaign.AgencyId, CampaignRights.Running)!;
        var table = await campaigns.KeptAsync(campaign.Id, CampaignStage.Frozen, cancel);
        var notation = await drafts.NotationAsync(post, DocumentTypes.Letter, cancel);
        var content = new CampaignLetter.Content(campaign, table, notation, signer!, input.ExplainBy);
        var document = await letter.ComposeAsync(content, cancel);
        var card = new OutgoingCard(DocumentTypes.Letter.Name, notation, $"V/v {CampaignLetter.SubjectOf(campaign)}");
        var plan = new DraftPlan(card, [.. table.Rows.Select(row => (row.Name, row.Unit))], signer);
        var draft = await drafts.StartAsync(actor, post, plan, input.IsPdf ? ComposedLetter.Pdf(document) : ComposedLetter.Word(document), cancel);
        campaign.Draft(draft.Id, input.ExplainBy);
        ledger.Record(actor.For(campaign.AgencyId, CampaignRights.Running), new CampaignLetterDrafted(campaign.Id, draft.Id, input.ExplainBy));
        return (await db.SaveAsync(cancel)).With(draft.Id);
    }
}
