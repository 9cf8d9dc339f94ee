using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Help;

/// <summary>
/// Reporter or help desk says something more; an answered or closed request is open again by that,
/// and both times stay as they were first measured (trao đổi thêm, mở lại).
/// </summary>
public sealed class DiscussRequest
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly HelpDesk desk;

    internal DiscussRequest(OfficeContext db, FactLedger ledger, HelpDesk desk)
    {
        this.db = db;
        this.ledger = ledger;
        this.desk = desk;
    }

    /// <param name="Request">Which.</param>
    /// <param name="Words">What is said.</param>
    public sealed record Input(Id<HelpRequest> Request, string Words);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (await desk.FindAsync(actor, input.Request, cancel) is not { Request: var request } seat)
        {
            return HelpRefusals.NotFound;
        }

        if (input.Words.Trim().Length == 0)
        {
            return HelpRefusals.WordsMissing;
        }

        var isReopened = request.IsOver;
        request.Say(desk.Speak(actor, request, seat.IsDesk && request.ReporterId != actor.Person, input.Words));
        ledger.Record(actor.For(request.AgencyId), new DifficultyDiscussed(request.Id, isReopened));
        return await db.SaveAsync(cancel);
    }
}
