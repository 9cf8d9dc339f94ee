using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Recurring;

/// <summary>Starts series and begins their months. Every recurring directive comes through here.</summary>
internal sealed class SeriesBook(OfficeContext db, FactLedger ledger, IdSource ids, Opening opening)
{
    public async Task<Refusals> CheckAsync(
        Id<Organization> agency, DirectiveCard card, IReadOnlyList<AssignedUnit> units, SeriesPlan plan, CancellationToken cancel)
    {
        if (!plan.On.IsSound)
        {
            return new Refusals().Add(SeriesRefusals.NoSuchDay);
        }

        var due = plan.On.OnOrAfter(card.GivenOn);
        return (await opening.CheckAsync(agency, InMonth(card, due), DueOn(units, due), cancel)).Unless(!(due > plan.LastDay), SeriesRefusals.EndsTooEarly);
    }

    public async Task<Directive> StartAsync(
        Actor actor, Id<Organization> agency, DirectiveCard card, IReadOnlyList<AssignedUnit> units, SeriesPlan plan, CancellationToken cancel)
    {
        var due = plan.On.OnOrAfter(card.GivenOn);
        var series = new DirectiveSeries(ids.Next<DirectiveSeries>(), agency, card.Content.Trim(), plan, actor);
        db.Add(series);
        var first = await opening.OpenAsync(actor, agency, InMonth(card, due), DueOn(units, due), cancel);
        first.Join(series);
        series.Begin(first.Id, due);
        ledger.Record(actor.For(agency, Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader), new SeriesStarted(series.Id, first.Id, series.DayOfMonth, series.LastDay));
        return first;
    }

    /// <summary>Begins the next month with what the month before said, or says why it cannot.</summary>
    public async Task<Refusals> BeginNextAsync(DirectiveSeries series, Directive before, IReadOnlyList<AssignedUnit> units, CancellationToken cancel)
    {
        var due = series.NextDue;
        var card = InMonth(before.Card() with { Content = series.Content, GivenOn = series.LatestDue.AddDays(1) }, due);
        var refusals = await opening.CheckAsync(series.AgencyId, card, DueOn(units, due), cancel);
        if (!refusals.Any)
        {
            var next = await opening.OpenNextAsync(series, card, DueOn(units, due), cancel);
            next.Join(series);
            series.Begin(next.Id, due);
            ledger.Record(Authority.Program, new OccurrenceBegun(next.Id, series.Id, due));
        }

        return refusals;
    }

    private static DirectiveCard InMonth(DirectiveCard card, DateOnly due) => card with { Content = $"{card.Content.Trim()} (kỳ tháng {due.Month}/{due.Year})" };

    private static List<AssignedUnit> DueOn(IReadOnlyList<AssignedUnit> units, DateOnly due) =>
        [.. units.Select(unit => unit.Role is AssignmentRole.Information ? unit : unit with { Deadline = DeadlineChoice.On(due) })];
}
