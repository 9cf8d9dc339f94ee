using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Recurring;

/// <summary>Stops a recurring directive (dừng nhiệm vụ định kỳ): no further month begins; those that have begun stay.</summary>
public sealed class StopSeries
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;

    internal StopSeries(OfficeContext db, FactLedger ledger, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// <param name="Series">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Id<DirectiveSeries> Series, int Version, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var agencies = DirectiveRights.WideAgencies(actor);
        if (await db.Set<DirectiveSeries>().FirstOrDefaultAsync(row => row.Id == input.Series && agencies.Contains(row.AgencyId), cancel) is not { } series)
        {
            return SeriesRefusals.NotFound;
        }

        var refusals = new Refusals()
            .Unless(DirectiveRights.MayEnter(actor, series.AgencyId), DirectiveRefusals.NotTrackingOffice)
            .Unless(series.Version == input.Version, DatabaseRefusals.ChangedMeanwhile)
            .Unless(!series.IsOver, SeriesRefusals.AlreadyOver)
            .Add(DirectiveRules.CheckReason(input.Reason));
        if (refusals.Any)
        {
            return refusals;
        }

        series.Stop(clock.Today, input.Reason.Trim());
        ledger.Record(
            actor.For(series.AgencyId, Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader), new SeriesStopped(series.Id, series.LatestId, series.StopReason));
        return await db.SaveAsync(cancel);
    }
}
