using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives;

/// <summary>
/// The leader's opinion on an incoming document: who leads, who supports, by when (cho ý kiến chỉ đạo). It opens a directive,
/// and the document goes into handling.
/// </summary>
public sealed class DirectIncoming
{
    internal const string PlainHandling = "Xử lý văn bản: ";
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Opening opening;
    private readonly Assigning assigning;

    internal DirectIncoming(OfficeContext db, FactLedger ledger, OfficeClock clock, Opening opening, Assigning assigning)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.opening = opening;
        this.assigning = assigning;
    }

    /// <param name="Document">On which document.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Opinion">The leader's words; empty means to handle what the document asks.</param>
    /// <param name="Units">Who does it by when.</param>
    public sealed record Input(Id<IncomingDocument> Document, int Version, string Opinion, IReadOnlyList<AssignedUnit> Units);

    public async Task<Outcome<Id<Directive>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var document = await db.Set<IncomingDocument>().VisibleTo(db, actor).FirstOrDefaultAsync(row => row.Id == input.Document, cancel);
        if (document is null)
        {
            return DocumentRefusals.NotFound;
        }

        var card = Card(actor, document, input.Opinion);
        var refusals = new Refusals()
            .Unless(DirectiveRights.Leads(actor, document.AgencyId), DirectiveRefusals.NotLeader)
            .Unless(document.Version == input.Version, DatabaseRefusals.ChangedMeanwhile)
            .Unless(document.State is IncomingState.Registered or IncomingState.InProgress, DocumentRefusals.WrongState(document.State.InWords()))
            .Add(await opening.CheckAsync(document.AgencyId, card, input.Units, cancel));
        if (refusals.Any)
        {
            return refusals;
        }

        var directive = await opening.OpenAsync(actor, document.AgencyId, card, input.Units, cancel);
        var due = input.Units.Where(unit => unit.Role is AssignmentRole.Lead).Select(unit => assigning.LastDay(unit.Deadline, card.GivenOn)).Single();
        due = document.State is IncomingState.InProgress && document.DueDate > due ? document.DueDate : due;
        document.StartHandling(due);
        ledger.Record(actor.For(document.AgencyId, Role.Leader, Role.ChiefOfOffice), new IncomingHandled(document.Id, due));
        return (await db.SaveAsync(cancel)).With(directive.Id);
    }

    private DirectiveCard Card(Actor actor, IncomingDocument document, string opinion)
    {
        var post = actor.PostWith(document.AgencyId, Role.Leader, Role.ChiefOfOffice);
        var source = new DirectiveSource(
            DirectiveSourceKind.Incoming, document.Id.Value, document.Code, document.IssueDate, document.IssuerName, document.Subject);
        var content = opinion.Trim().Length > 0 ? opinion : PlainHandling + document.Subject;
        return new DirectiveCard(source, content, new DirectiveGiver(post?.Id, actor.Name, post?.Title ?? ""), clock.Today) { Urgency = document.Urgency };
    }
}
