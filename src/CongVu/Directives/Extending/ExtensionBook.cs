using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives.Extending;

/// <summary>Writes requests and later deadlines down. Every later deadline comes through here; none replaces another.</summary>
internal sealed class ExtensionBook(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock)
{
    public ExtensionRequest Ask(Actor actor, Assignment assignment, RequestLetter letter, AskExtension.Input input)
    {
        var wish = new RequestWish(input.Reason.Trim(), input.NewDue, actor.Person, actor.Name, clock.Now, clock.Today);
        var request = new ExtensionRequest(ids.Next<ExtensionRequest>(), assignment, letter, wish);
        db.Add(request);
        assignment.Ask(request, clock.Today);
        ledger.Record(DirectiveRights.Doing(actor, assignment), new ExtensionAsked(
            assignment.Id, request.Id, letter.Code, letter.Date, request.DueBefore, request.NewDue, request.Reason));
        return request;
    }

    public void Grant(Actor actor, Assignment assignment, ExtensionRequest request, DateOnly newDue, string words)
    {
        var (authority, before) = (DirectiveRights.Giving(actor, assignment), assignment.Due!.Value);
        assignment.Answer(request, new RequestAnswer(RequestOutcome.Granted, clock.Now, actor.Name, words), clock.Today);
        Move(authority, assignment, DeadlineKind.Extension, newDue, $"Văn bản {request.DocumentCode} ngày {VietnamDate.InDigits(request.DocumentDate)}").RequestId = request.Id;
        ledger.Record(authority, new ExtensionGranted(assignment.Id, request.Id, before, newDue, words));
    }

    public void Refuse(Actor actor, Assignment assignment, ExtensionRequest request, string words)
    {
        assignment.Answer(request, new RequestAnswer(RequestOutcome.Refused, clock.Now, actor.Name, words), clock.Today);
        ledger.Record(DirectiveRights.Giving(actor, assignment), new ExtensionRefused(assignment.Id, request.Id, words));
    }

    public void Set(Actor actor, Assignment assignment, DateOnly newDue, string reason)
    {
        var (authority, before) = (DirectiveRights.Giving(actor, assignment), assignment.Due);
        Move(authority, assignment, DeadlineKind.Set, newDue, reason);
        ledger.Record(authority, new DeadlineSet(assignment.Id, before, newDue, reason));
    }

    /// <summary>Adds the working days of a fault to the deadline.</summary>
    public void Credit(Actor actor, Assignment assignment, int workingDays, string fault)
    {
        var (authority, before) = (DirectiveRights.Giving(actor, assignment), assignment.Due!.Value);
        var later = clock.Calendar.AddWorkingDays(before, workingDays);
        Move(authority, assignment, DeadlineKind.Credit, later, fault);
        ledger.Record(authority, new DeadlineCredited(assignment.Id, before, later, workingDays, fault));
    }

    /// <summary>Puts the day beside the others on which a term ends by the changed calendar.</summary>
    public void Recount(Authority authority, Assignment assignment, Term term, DateOnly from, DateOnly due, string why)
    {
        var before = assignment.Due!.Value;
        Move(authority, assignment, DeadlineKind.Recount, due, why).CountedBy(term, from);
        ledger.Record(authority, new DeadlineRecounted(assignment.Id, before, due, why));
    }

    private AssignmentDeadline Move(Authority authority, Assignment assignment, DeadlineKind kind, DateOnly due, string basis)
    {
        var setting = new DeadlineSetting(clock.Today, authority.PersonName, authority.PostTitle, basis);
        var later = new AssignmentDeadline(assignment.Id, assignment.NextDeadlineOrdinal, kind, due, setting);
        db.Add(later);
        assignment.MoveDeadline(later, clock.Today);
        return later;
    }
}
