using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Citizens;

/// <summary>Loads citizens' dossiers for the actions that work on them.</summary>
internal sealed class Matters(OfficeContext db)
{
    private static readonly MatterState[] Running = [MatterState.Received, MatterState.InHandling];

    /// <summary>The working day on which something that arrives counts, and the deadline that follows.</summary>
    public static (DateOnly CountedFrom, DateOnly DueOn) Reckon(DateTimeOffset arrival, int workingDays, WorkCalendar calendar)
    {
        var from = calendar.DayOfReceipt(arrival);
        return (from, calendar.AddWorkingDays(from, workingDays));
    }

    public Task<CitizenMatter?> FindAsync(Actor actor, Id<CitizenMatter> id, CancellationToken cancel) =>
        db.Set<CitizenMatter>().VisibleTo(actor).FirstOrDefaultAsync(row => row.Id == id, cancel);

    /// <summary>The dossier for somebody who works on it while its time runs, at the version they saw.</summary>
    public Task<Outcome<CitizenMatter>> ForHandlingAsync(Actor actor, Id<CitizenMatter> id, int version, CancellationToken cancel) =>
        ForAsync(actor, id, version, matter => CitizenRights.Handles(actor, matter), MatterRefusals.NotHandler, Running, cancel);

    /// <summary>The dossier for an act that needs a right and a state.</summary>
    public async Task<Outcome<CitizenMatter>> ForAsync(
        Actor actor, Id<CitizenMatter> id, int version, Func<CitizenMatter, bool> may, Refusal otherwise, IReadOnlyList<MatterState> states, CancellationToken cancel)
    {
        if (await FindAsync(actor, id, cancel) is not { } matter)
        {
            return MatterRefusals.NotFound;
        }

        var refusals = new Refusals()
            .Unless(may(matter), otherwise)
            .Unless(states.Contains(matter.State), MatterRefusals.WrongState(matter.State.InWords()))
            .Unless(matter.Version == version, DatabaseRefusals.ChangedMeanwhile);
        return refusals.Any ? refusals : matter;
    }
}
