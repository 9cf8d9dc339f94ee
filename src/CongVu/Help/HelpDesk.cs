using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Help;

/// <summary>What the acts of the help desk have in common: finding a request for one of its two sides, and who speaks for which.</summary>
internal sealed class HelpDesk(OfficeContext db, HelpRights rights, IdSource ids, OfficeClock clock)
{
    /// <summary>The request, if the person reported it or helps there.</summary>
    public async Task<Seat?> FindAsync(Actor actor, Id<HelpRequest> id, CancellationToken cancel)
    {
        var request = await db.Set<HelpRequest>().Include(row => row.Messages).FirstOrDefaultAsync(row => row.Id == id, cancel);
        if (request is null)
        {
            return null;
        }

        var isDesk = await rights.ServesAsync(actor, request.AgencyId, cancel);
        return isDesk || request.ReporterId == actor.Person ? new Seat(request, isDesk) : null;
    }

    /// <summary>The request for an act of the help desk alone.</summary>
    public async Task<Outcome<HelpRequest>> ForDeskAsync(Actor actor, Id<HelpRequest> id, CancellationToken cancel)
    {
        var seat = await FindAsync(actor, id, cancel);
        return
            seat is null ? HelpRefusals.NotFound :
            !seat.IsDesk ? HelpRefusals.NotDesk :
            seat.Request;
    }

    /// <summary>Something said; who helps and reports at once speaks as the reporter of their own difficulty.</summary>
    public HelpMessage Speak(Actor actor, HelpRequest request, bool isOfDesk, string words)
    {
        var message = new HelpMessage(ids.Next<HelpMessage>(), request.Id, new HelpSpeaker(actor.Name, isOfDesk), words.Trim(), clock.Now);
        db.Add(message);
        return message;
    }

    /// <summary>A request with the side on which the person sits.</summary>
    internal sealed record Seat(HelpRequest Request, bool IsDesk);
}
