using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Help;

/// <summary>Somebody of the help desk takes a request, so that nobody else does the same (tiếp nhận yêu cầu).</summary>
public sealed class TakeRequest
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly HelpDesk desk;

    internal TakeRequest(OfficeContext db, FactLedger ledger, OfficeClock clock, HelpDesk desk)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.desk = desk;
    }

    /// <param name="Request">Which.</param>
    public sealed record Input(Id<HelpRequest> Request);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await desk.ForDeskAsync(actor, input.Request, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var request = found.Value;
        if (request.State is not HelpState.Waiting)
        {
            return HelpRefusals.AlreadyTaken(request.TakenByName);
        }

        request.Take(actor.Name, clock.Now);
        ledger.Record(actor.For(request.AgencyId, Role.Administrator), new DifficultyTaken(request.Id));
        return await db.SaveAsync(cancel);
    }
}
