using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Help;

/// <summary>The help desk answers a request; how long that took is measured (trả lời yêu cầu).</summary>
public sealed class AnswerRequest
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly HelpDesk desk;
    private readonly OfficeClock clock;

    internal AnswerRequest(OfficeContext db, FactLedger ledger, HelpDesk desk, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.desk = desk;
        this.clock = clock;
    }

    /// <param name="Request">Which.</param>
    /// <param name="Words">The answer.</param>
    public sealed record Input(Id<HelpRequest> Request, string Words);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await desk.ForDeskAsync(actor, input.Request, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var request = found.Value;
        var refusals = new Refusals()
            .Unless(request.State is not HelpState.Closed, HelpRefusals.AlreadyClosed)
            .Unless(input.Words.Trim().Length > 0, HelpRefusals.WordsMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        var answer = desk.Speak(actor, request, isOfDesk: true, input.Words);
        request.Answer(answer);
        ledger.Record(actor.For(request.AgencyId, Role.Administrator), new DifficultyAnswered(request.Id, (int)clock.Calendar.Worked(request.ReportedAt, answer.At).TotalMinutes));
        return await db.SaveAsync(cancel);
    }
}
