using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Citizens;

/// <summary>Citizens' dossiers as lists and pages read them.</summary>
public sealed class MatterQueries
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly Matters matters;

    internal MatterQueries(OfficeContext db, OfficeClock clock, Matters matters)
    {
        this.db = db;
        this.clock = clock;
        this.matters = matters;
    }

    /// <summary>One line of a list.</summary>
    public sealed record Line(
        Id<CitizenMatter> Id, string ProcedureName, string ApplicantName, Id<Organization> Unit, string HandlerName, MatterState State,
        DateTimeOffset ReceivedAt, DateOnly DueOn, DateOnly? PromisedOn, DateOnly? AnsweredOn, string ResultCode)
    {
        /// <summary>On time, late, early.</summary>
        public MatterClass Class { get; init; }
    }

    /// <summary>The dossiers of a filter: open ones by their deadline, answered ones the newest first.</summary>
    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, MatterFilter filter, int page, int size, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var today = clock.Today;
        var all = filter.Of(db.Set<CitizenMatter>().AsNoTracking().VisibleTo(actor), today);
        var ordered = filter.IsOpen ? all.OrderBy(row => row.DueOn).ThenBy(row => row.Id) : all.OrderByDescending(row => row.Id);
        var lines = await ordered.Skip((page - 1) * size).Take(size).Select(row => new Line(
            row.Id, row.ProcedureName, row.ApplicantName, row.UnitId, row.HandlerName, row.State, row.ReceivedAt, row.DueOn, row.PromisedOn, row.AnsweredOn, row.ResultCode))
            .ToListAsync(cancel);
        return [.. lines.Select(line => line with { Class = MatterClasses.On(line.State, line.AnsweredOn, line.DueOn, today) })];
    }

    public Task<int> CountAsync(Actor actor, MatterFilter filter, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.Of(db.Set<CitizenMatter>().VisibleTo(actor), clock.Today).CountAsync(cancel);
    }

    /// <summary>One dossier; not to be changed.</summary>
    public Task<CitizenMatter?> FindAsync(Actor actor, Id<CitizenMatter> id, CancellationToken cancel) => matters.FindAsync(actor, id, cancel);

    /// <summary>What this person may do with it now.</summary>
    public MatterActs ActsOf(Actor actor, CitizenMatter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        return MatterActs.Of(actor, matter, clock.Today);
    }

    /// <summary>In which class it is today.</summary>
    public MatterClass ClassOf(CitizenMatter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        return MatterClasses.On(matter.State, matter.AnsweredOn, matter.DueOn, clock.Today);
    }

    /// <summary>Whether this person takes dossiers in for an agency of theirs.</summary>
    public static bool MayReceive(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Agencies.Any(agency => CitizenRights.Receives(actor, agency));
    }
}
