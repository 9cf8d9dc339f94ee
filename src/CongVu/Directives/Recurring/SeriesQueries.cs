using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Recurring;

/// <summary>Recurring directives as the card of one month shows them.</summary>
public sealed class SeriesQueries
{
    private readonly OfficeContext db;

    internal SeriesQueries(OfficeContext db) => this.db = db;

    /// <summary>How a directive recurs.</summary>
    /// <param name="Series">Which series.</param>
    /// <param name="Version">For the form that stops it.</param>
    /// <param name="DayOfMonth">On which day it is due.</param>
    /// <param name="NextDue">When the next month is due; null when none begins any more.</param>
    /// <param name="StopReason">Why it was stopped; empty when it was not.</param>
    /// <param name="MayStop">Whether the asker may stop it.</param>
    public sealed record Line(Id<DirectiveSeries> Series, int Version, int DayOfMonth, DateOnly? NextDue, string StopReason, bool MayStop);

    /// <summary>The series of a directive that the asker may see; null when it does not recur.</summary>
    public async Task<Line?> OfAsync(Actor actor, Id<Directive> directive, CancellationToken cancel)
    {
        var series = await db.Set<Directive>().VisibleTo(db, actor).Where(row => row.Id == directive)
            .Join(db.Set<DirectiveSeries>(), row => row.SeriesId, row => row.Id, (_, series) => series).AsNoTracking().FirstOrDefaultAsync(cancel);
        return series is null ? null : new Line(
            series.Id, series.Version, series.DayOfMonth, series.IsOver ? null : series.NextDue, series.StopReason,
            !series.IsOver && DirectiveRights.MayEnter(actor, series.AgencyId));
    }
}
