using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Help;

/// <summary>Reporter or help desk closes an answered request (đóng yêu cầu). What was not answered cannot be made to disappear.</summary>
public sealed class CloseRequest
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly HelpDesk desk;

    internal CloseRequest(OfficeContext db, FactLedger ledger, OfficeClock clock, HelpDesk desk)
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
        if (await desk.FindAsync(actor, input.Request, cancel) is not { Request: var request })
        {
            return HelpRefusals.NotFound;
        }

        var refusals = new Refusals()
            .Unless(request.State is not HelpState.Closed, HelpRefusals.AlreadyClosed)
            .Unless(request.State is HelpState.Answered or HelpState.Closed, HelpRefusals.NotAnswered);
        if (refusals.Any)
        {
            return refusals;
        }

        request.Close(clock.Now);
        ledger.Record(actor.For(request.AgencyId), new DifficultyClosed(request.Id));
        return await db.SaveAsync(cancel);
    }
}
