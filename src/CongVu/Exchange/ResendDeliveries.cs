using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange;

/// <summary>Sends an issued document once more to those who refused it or could not be reached, and to nobody else (gửi lại nơi lỗi).</summary>
public sealed class ResendDeliveries
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly Routes routes;
    private readonly Dispatch dispatch;

    internal ResendDeliveries(OfficeContext db, OfficeClock clock, Routes routes, Dispatch dispatch)
    {
        this.db = db;
        this.clock = clock;
        this.routes = routes;
        this.dispatch = dispatch;
    }

    /// <param name="Document">Which.</param>
    public sealed record Input(Id<OutgoingDocument> Document);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var document = await db.Set<OutgoingDocument>().VisibleTo(db, actor).Include(row => row.Parts).Include(row => row.Recipients).AsSplitQuery()
            .FirstOrDefaultAsync(row => row.Id == input.Document, cancel);
        if (document is null)
        {
            return DocumentRefusals.NotFound;
        }

        var open = await db.Set<Delivery>()
            .Where(row => row.DocumentId == document.Id &&
                (row.State == DeliveryState.Failed || row.State == DeliveryState.Refused || row.State == DeliveryState.Unreachable))
            .OrderBy(row => row.Id).ToListAsync(cancel);
        var ways = await WaysAsync(open, cancel);
        var refusals = new Refusals()
            .Unless(actor.Has(document.AgencyId, Role.RecordsClerk), DocumentRefusals.NotClerk)
            .Unless(document.State is OutgoingState.Issued, DocumentRefusals.WrongState(document.State.InWords()))
            .Unless(open.Count > 0, ExchangeRefusals.NothingToResend)
            .Unless(open.Count == 0 || ways.Count > 0, ExchangeRefusals.StillUnreachable(string.Join("; ", open.Select(row => row.ReceiverName))));
        return refusals.Any ? refusals : await ResendAsync(actor, document, ways, cancel);
    }

    private async Task<Outcome> ResendAsync(Actor actor, OutgoingDocument document, List<(Delivery Delivery, Route Route)> ways, CancellationToken cancel)
    {
        var authority = actor.For(document.AgencyId, Role.RecordsClerk);
        foreach (var (delivery, route) in ways)
        {
            delivery.Restart(route, document, clock.Now);
            await dispatch.StartAsync(delivery, document, authority, cancel);
        }

        return await db.SaveAsync(cancel);
    }

    private async Task<List<(Delivery Delivery, Route Route)>> WaysAsync(List<Delivery> open, CancellationToken cancel)
    {
        var ways = new List<(Delivery, Route)>();
        foreach (var delivery in open)
        {
            var route = await routes.BetweenAsync(delivery.SenderId, delivery.ReceiverId, cancel);
            if (route.Way is not DeliveryWay.None)
            {
                ways.Add((delivery, route));
            }
        }

        return ways;
    }
}
