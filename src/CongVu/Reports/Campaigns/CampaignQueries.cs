using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Campaigns;

/// <summary>Campaigns as pages read them: whole for those who run them, the own line for a unit.</summary>
public sealed class CampaignQueries
{
    private readonly OfficeContext db;
    private readonly Campaigns campaigns;
    private readonly CampaignReport report;
    private readonly OrganizationDirectory directory;
    private readonly OfficeClock clock;

    internal CampaignQueries(OfficeContext db, Campaigns campaigns, CampaignReport report, OrganizationDirectory directory, OfficeClock clock)
    {
        this.db = db;
        this.campaigns = campaigns;
        this.report = report;
        this.directory = directory;
        this.clock = clock;
    }

    /// <summary>One line of the list.</summary>
    /// <param name="Id">Which.</param>
    /// <param name="Code">Its short name.</param>
    /// <param name="Title">What is measured.</param>
    /// <param name="AgencyName">Who measures.</param>
    /// <param name="From">The first day.</param>
    /// <param name="LastDay">The last day.</param>
    /// <param name="State">Where it stands.</param>
    /// <param name="ObjectUntil">The last day for objections.</param>
    /// <param name="ExplainBy">The last day for explanations.</param>
    /// <param name="IsOwn">Whether the asker measures or collects, and is not measured.</param>
    public sealed record Line(
        Id<Campaign> Id, string Code, string Title, string AgencyName, DateOnly From, DateOnly LastDay, CampaignState State, DateOnly? ObjectUntil, DateOnly? ExplainBy, bool IsOwn);

    /// <summary>A campaign with its result.</summary>
    /// <param name="Campaign">The campaign.</param>
    /// <param name="Table">Its result; only the asker's own units where they may not read all.</param>
    /// <param name="Tree">Names.</param>
    /// <param name="Letter">Where the letter stands.</param>
    /// <param name="MayRun">Whether the asker runs it.</param>
    /// <param name="ReadsAll">Whether the whole table is theirs to read.</param>
    public sealed record Detail(
        Campaign Campaign, CampaignTable Table, OrganizationDirectory.Tree Tree, LetterLine? Letter, bool MayRun, bool ReadsAll);

    /// <summary>The letter as the campaign's page shows it.</summary>
    public sealed record LetterLine(Id<OutgoingDocument> Id, OutgoingState State, string Code, DateOnly? IssueDate, string SignerName);

    /// <summary>A document that a unit may point to.</summary>
    public sealed record Proof(Id<OutgoingDocument> Id, string Words);

    /// <summary>What waits for the head or the office of a unit.</summary>
    /// <param name="Campaign">Which campaign.</param>
    /// <param name="Title">What is measured.</param>
    /// <param name="Unit">For which unit.</param>
    /// <param name="Until">The last day.</param>
    /// <param name="IsExplanation">An explanation, else the chance to object.</param>
    public sealed record Waiting(Id<Campaign> Campaign, string Title, Id<Organization> Unit, DateOnly Until, bool IsExplanation);

    /// <summary>The campaigns of this person's agencies, the newest first.</summary>
    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, CancellationToken cancel)
    {
        var running = actor.Agencies.Where(agency => CampaignRights.MayRun(actor, agency)).ToList();
        var units = CampaignRights.UnitsOf(actor);
        var rows = await db.Set<Campaign>().AsNoTracking()
            .Where(row => running.Contains(row.AgencyId) || (row.CollectorId != null && running.Contains(row.CollectorId!.Value)) ||
                ((row.State == CampaignState.Shown || row.State == CampaignState.Frozen || row.State == CampaignState.Published) && row.Units.Any(unit => units.Contains(unit.UnitId))))
            .OrderByDescending(row => row.Id).ToListAsync(cancel);
        var tree = await directory.GetAsync(cancel);
        return rows.ConvertAll(row => new Line(
            row.Id, row.Code, row.Title, tree.NameOf(row.AgencyId), row.FromDay, row.UntilDay.AddDays(-1), row.State, row.ObjectUntil, row.ExplainBy,
            CampaignRights.MayReadAll(actor, row)));
    }

    /// <summary>A campaign that this person may read, whole or their own part.</summary>
    public async Task<Detail?> FindAsync(Actor actor, Id<Campaign> id, CancellationToken cancel)
    {
        if (await campaigns.FindAsync(id, cancel) is not { } campaign)
        {
            return null;
        }

        var readsAll = CampaignRights.MayReadAll(actor, campaign);
        var own = CampaignRights.UnitsOf(actor).Where(campaign.Covers).ToList();
        if (!readsAll && (own.Count == 0 || campaign.State is CampaignState.Open or CampaignState.Cancelled))
        {
            return null;
        }

        var table = await report.MakeAsync(campaign, cancel);
        return new Detail(
            campaign, readsAll ? table : table with { Rows = [.. table.Rows.Where(row => own.Contains(row.Unit))] }, await directory.GetAsync(cancel),
            await LetterAsync(campaign, cancel), CampaignRights.MayRun(actor, campaign.AgencyId), readsAll);
    }

    /// <summary>What the unit issued in the time of the campaign, for its objection.</summary>
    public async Task<IReadOnlyList<Proof>> ProofsAsync(Actor actor, Campaign campaign, Id<Organization> unit, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        var (first, last) = (campaign.FromDay, campaign.JudgedFrom);
        var rows = await db.Set<OutgoingDocument>().AsNoTracking().VisibleTo(db, actor)
            .Where(row => row.AgencyId == unit && row.State == OutgoingState.Issued && row.IssueDate >= first && row.IssueDate < last)
            .OrderByDescending(row => row.IssueDate).ThenByDescending(row => row.Number).Take(200).ToListAsync(cancel);
        return rows.ConvertAll(row => new Proof(row.Id, $"{row.Code} ngày {VietnamDate.InDigits(row.IssueDate!.Value)}: {row.Subject}"));
    }

    /// <summary>Objections and explanations that this person's units may still give.</summary>
    public async Task<IReadOnlyList<Waiting>> WaitingAsync(Actor actor, CancellationToken cancel)
    {
        var units = CampaignRights.UnitsOf(actor).Where(unit => CampaignRights.MayObject(actor, unit)).ToList();
        var rows = await db.Set<Campaign>().AsNoTracking().Include(row => row.Units).Include(row => row.Explanations).Include(row => row.Objections).AsSplitQuery()
            .Where(row => row.Units.Any(unit => units.Contains(unit.UnitId)))
            .Where(row => (row.State == CampaignState.Shown && row.ObjectUntil >= clock.Today) || row.State == CampaignState.Published)
            .ToListAsync(cancel);
        var waiting = new List<Waiting>();
        foreach (var campaign in rows)
        {
            var table = await report.MakeAsync(campaign, cancel);
            waiting.AddRange(units.Where(unit => table.Of(unit) is { Outcome: not UnitOutcome.CarriedOut } && IsWaiting(campaign, unit))
                .Select(unit => new Waiting(campaign.Id, campaign.Title, unit, (campaign.State is CampaignState.Shown ? campaign.ObjectUntil : campaign.ExplainBy)!.Value,
                    campaign.State is CampaignState.Published)));
        }

        return waiting;
    }

    private static bool IsWaiting(Campaign campaign, Id<Organization> unit) => campaign.State is CampaignState.Shown
        ? !campaign.Objections.Any(objection => objection.UnitId == unit)
        : !campaign.Explanations.Any(explanation => explanation.UnitId == unit);

    private async Task<LetterLine?> LetterAsync(Campaign campaign, CancellationToken cancel)
    {
        var letter = await db.Set<OutgoingDocument>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaign.LetterId, cancel);
        return letter is null ? null : new LetterLine(letter.Id, letter.State, letter.Code, letter.IssueDate, letter.SignerName);
    }
}
