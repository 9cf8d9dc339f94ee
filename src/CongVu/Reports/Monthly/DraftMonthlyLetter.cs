using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Monthly;

/// <summary>
/// Makes a document of a report that was sent, ready to be signed by the head, numbered, issued and sent to who gave the tasks
/// (lập văn bản báo cáo tháng).
/// </summary>
public sealed class DraftMonthlyLetter
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly ReportTrail trail;
    private readonly ReportScope scope;
    private readonly ReportDrafts drafts;

    internal DraftMonthlyLetter(OfficeContext db, FactLedger ledger, OfficeClock clock, ReportTrail trail, ReportScope scope, ReportDrafts drafts)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.trail = trail;
        this.scope = scope;
        this.drafts = drafts;
    }

    /// <param name="Unit">Whose report.</param>
    /// <param name="Period">Of which period.</param>
    /// <param name="Signer">The post that shall sign.</param>
    public sealed record Input(Id<Organization> Unit, Period Period, Id<Post> Signer)
    {
        /// <summary>As a PDF that is ready to be signed; else as a Word file to be worked on.</summary>
        public bool IsPdf { get; init; } = true;
    }

    public async Task<Outcome<Id<OutgoingDocument>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, input.Unit, cancel);
        if (!area.IsDone)
        {
            return new Refusals().Add(area.Refusals);
        }

        var sent = await db.Set<SentReport>().AsNoTracking().FirstOrDefaultAsync(
            row => row.UnitId == input.Unit && row.FromDay == input.Period.From && row.UntilDay == input.Period.Until, cancel);
        if (sent is null)
        {
            return MonthlyRefusals.NotSent;
        }

        var post = actor.Posts.FirstOrDefault(held => held.Agency == input.Unit && held.Role is not Role.Administrator);
        var signer = await drafts.FindSignerAsync(input.Unit, input.Signer, cancel);
        var refusals = new Refusals()
            .Unless(area.Value.Agency.Kind is OrganizationKind.Agency, MonthlyRefusals.NotAgency)
            .Unless(post is not null, DocumentRefusals.NotInAgency)
            .Unless(signer is not null, DocumentRefusals.SignerCannotSign("Người được chọn"))
            .Unless(await trail.LetterAsync(sent.Id, cancel) is null, MonthlyRefusals.LetterExists);
        return refusals.Any ? refusals : await DraftAsync(actor, post!, signer!, (sent, area.Value, input.IsPdf), cancel);
    }

    private async Task<Outcome<Id<OutgoingDocument>>> DraftAsync(
        Actor actor, ActorPost post, DraftSigner signer, (SentReport Sent, ReportArea Area, bool IsPdf) report, CancellationToken cancel)
    {
        var table = await trail.TableAsync(report.Sent, cancel);
        var receivers = await ReceiversAsync(table, report.Area, cancel);
        var type = DocumentTypes.All.First(known => known.Name == "Báo cáo");
        var card = new OutgoingCard(type.Name, await drafts.NotationAsync(post, type, cancel), MonthlyLetter.SubjectOf(table));
        var document = MonthlyLetter.Compose(table, report.Area.Agency, card, signer, [.. receivers.Select(receiver => receiver.Name)]);
        var draft = await drafts.StartAsync(actor, post, new DraftPlan(card, receivers, signer), report.IsPdf ? ComposedLetter.Pdf(document) : ComposedLetter.Word(document), cancel);
        db.Add(new ReportLetter(report.Sent.Id, draft.Id, clock.Now));
        ledger.Record(actor.For(post.Agency, post.Role), new MonthlyLetterDrafted(report.Sent.Id, draft.Id));
        return (await db.SaveAsync(cancel)).With(draft.Id);
    }

    // Who gave the tasks reads the report; where nothing was given, the agency above.
    private async Task<List<(string Name, Id<Organization> Organization)>> ReceiversAsync(MonthlyTable table, ReportArea area, CancellationToken cancel)
    {
        var tasks = table.Items.Select(item => item.Assignment).ToList();
        var givers = await db.Set<Assignment>().AsNoTracking().Where(part => tasks.Contains(part.Id) && part.AssignerId != table.Unit)
            .Select(part => part.AssignerId).Distinct().ToListAsync(cancel);
        if (givers.Count == 0 && area.Agency.Parent is { } parent)
        {
            givers.Add(area.Tree.Entries[parent].Agency);
        }

        return [.. givers.Select(id => area.Tree.Entries[id]).OrderBy(entry => entry.Order).Select(entry => (LetterForm.InFull(entry.Name), entry.Id))];
    }
}
