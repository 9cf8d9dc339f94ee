using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Recurring;

/// <summary>
/// Begins the next month of every series whose deadline has passed (mở kỳ mới), with the units of the month before.
/// A series whose units are no more is stopped, and says so.
/// </summary>
public sealed class BeginOccurrences
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly SeriesBook book;

    internal BeginOccurrences(OfficeContext db, FactLedger ledger, OfficeClock clock, SeriesBook book)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.book = book;
    }

    /// <returns>How many months began; after a long absence a series begins several, one after the other.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        var begun = 0;
        for (var isMore = true; isMore;)
        {
            isMore = false;
            foreach (var id in await DueAsync(cancel))
            {
                var isBegun = await BeginAsync(id, cancel);
                (begun, isMore) = (begun + (isBegun ? 1 : 0), isMore || isBegun);
            }
        }

        return begun;
    }

    private async Task<List<Id<DirectiveSeries>>> DueAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        var open = await db.Set<DirectiveSeries>().AsNoTracking().Where(series => series.StoppedOn == null && series.LatestDue < today).ToListAsync(cancel);
        return [.. open.Where(series => !series.IsOver).Select(series => series.Id)];
    }

    private async Task<bool> BeginAsync(Id<DirectiveSeries> id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var series = await db.Set<DirectiveSeries>().FirstAsync(row => row.Id == id, cancel);
        var before = await db.Set<Directive>().AsNoTracking().FirstAsync(row => row.Id == series.LatestId, cancel);
        var refusals = await book.BeginNextAsync(series, before, await UnitsAsync(series.LatestId, cancel), cancel);
        if (refusals.Any)
        {
            series.Stop(clock.Today, refusals[0].What);
            ledger.Record(Authority.Program, new SeriesStopped(series.Id, series.LatestId, refusals[0].What));
        }

        // Another node may have been first: then this one has nothing to add.
        return (await db.SaveAsync(cancel)).IsDone && !refusals.Any;
    }

    // Who was taken out of the month before, or declined it, is not in the next.
    private async Task<List<AssignedUnit>> UnitsAsync(Id<Directive> before, CancellationToken cancel) => await db.Set<Assignment>().AsNoTracking()
        .Where(part => part.DirectiveId == before && part.ParentId == null && part.EndCause != EndCause.Removed && part.EndCause != EndCause.Declined)
        .OrderBy(part => part.Id).Select(part => new AssignedUnit(part.OrganizationId, part.Role, DeadlineChoice.None) { Person = part.PersonId }).ToListAsync(cancel);
}
