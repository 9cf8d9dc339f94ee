using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.EdXml;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Packets;

/// <summary>Queues the status packets that tell a sender on the axis what became of its document, in the receiver's own transaction.</summary>
internal sealed class TellAxis(OfficeContext db, Outbox outbox, OfficeClock clock) :
    IReaction<IncomingRegistered>, IReaction<IncomingReturned>, IReaction<IncomingHandled>, IReaction<IncomingForInformation>, IReaction<IncomingCompleted>
{
    public Task ReactAsync(IncomingRegistered fact, Authority authority, CancellationToken cancel) =>
        TellAsync(fact.Document, StatusCodes.Accepted, $"Số đến {fact.ArrivalNumber}", authority, cancel);

    public Task ReactAsync(IncomingReturned fact, Authority authority, CancellationToken cancel) =>
        TellAsync(fact.Document, StatusCodes.Refused, fact.Reason, authority, cancel);

    public Task ReactAsync(IncomingHandled fact, Authority authority, CancellationToken cancel) =>
        TellAsync(fact.Document, StatusCodes.Assigned, "", authority, cancel);

    public Task ReactAsync(IncomingForInformation fact, Authority authority, CancellationToken cancel) =>
        TellAsync(fact.Document, StatusCodes.Finished, "Nhận để biết", authority, cancel);

    public Task ReactAsync(IncomingCompleted fact, Authority authority, CancellationToken cancel) =>
        TellAsync(fact.Document, StatusCodes.Finished, fact.Conclusion, authority, cancel);

    private async Task TellAsync(Id<IncomingDocument> incoming, string code, string words, Authority authority, CancellationToken cancel)
    {
        var document = (await db.Set<IncomingDocument>().FindAsync([incoming], cancel))!;
        if (document.Origin is not IncomingOrigin.Exchange ||
            await db.Set<ReceivedPacket>().FirstOrDefaultAsync(row => row.IncomingId == incoming && row.State == ReceivedState.Used, cancel) is not { } packet)
        {
            return;
        }

        outbox.Add(packet, new StatusNote(code, packet.ExchangeId, document.Code, document.IssueDate, words, authority.PersonName, clock.Now));
    }
}
