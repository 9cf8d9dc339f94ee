using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Archive;

/// <summary>Opens a file, by a line of the approved plan or beside it (mở hồ sơ; Decree 30, art. 29.1).</summary>
public sealed class OpenCaseFile
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;

    internal OpenCaseFile(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.directory = directory;
    }

    /// <param name="Post">The post of the one who keeps it; its unit keeps the file.</param>
    /// <param name="Heading">The line of this year's plan; absent for a file beside it.</param>
    /// <param name="Card">What it says of itself; a line of the plan says it instead.</param>
    public sealed record Input(Id<Post> Post, Id<FilingHeading>? Heading, CaseFileCard Card);

    public async Task<Outcome<Id<CaseFile>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (actor.Posts.FirstOrDefault(held => held.Id == input.Post && held.Role is not Role.Administrator) is not { } post)
        {
            return ArchiveRefusals.NotFound;
        }

        var heading = input.Heading is { } wanted ? await OfferedAsync(post.Agency, wanted, cancel) : null;
        var card = heading is null ? input.Card : new CaseFileCard(heading.Notation, heading.Title, heading.Retention, heading.Note);
        var code = (await directory.GetAsync(cancel)).Entries[post.Agency].Codes is [var known, ..] ? known : null;
        var refusals = ArchiveRules.CheckCard(card)
            .Unless(input.Heading is null || heading is not null, ArchiveRefusals.HeadingNotOffered)
            .Unless(code is not null, ArchiveRefusals.AgencyWithoutCode)
            .Unless(!await IsTakenAsync(post.Agency, card.Notation.Trim(), cancel), ArchiveRefusals.NotationTaken(card.Notation.Trim(), clock.Today.Year));
        if (refusals.Any)
        {
            return refusals;
        }

        var file = new CaseFile(ids.Next<CaseFile>(), new CaseFilePlace(post.Agency, code!, post.Organization, actor.Person, actor.Name, heading?.Id), card, clock.Today);
        db.Add(file);
        ledger.Record(actor.For(post.Agency, post.Role), new CaseFileOpened(file.Id, file.Code, file.Title, file.Retention, file.HeadingId));
        return (await db.SaveAsync(cancel)).With(file.Id);
    }

    private Task<FilingHeading?> OfferedAsync(Id<Organization> agency, Id<FilingHeading> wanted, CancellationToken cancel)
    {
        var plans = db.Set<FilingPlan>().Where(plan => plan.AgencyId == agency && plan.Year == clock.Today.Year && plan.ApprovedOn != null).Select(plan => plan.Id);
        return db.Set<FilingHeading>().AsNoTracking().FirstOrDefaultAsync(heading => heading.Id == wanted && plans.Contains(heading.PlanId), cancel);
    }

    private Task<bool> IsTakenAsync(Id<Organization> agency, string notation, CancellationToken cancel) =>
        db.Set<CaseFile>().AnyAsync(file => file.AgencyId == agency && file.Year == clock.Today.Year && file.Notation == notation, cancel);
}
