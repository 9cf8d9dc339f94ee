using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives;

/// <summary>Corrects what a directive says (đính chính nhiệm vụ). The day it was given and its deadlines are no part of that.</summary>
public sealed class CorrectDirective
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Opening opening;

    internal CorrectDirective(OfficeContext db, FactLedger ledger, OfficeClock clock, Opening opening)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.opening = opening;
    }

    /// <param name="Directive">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Card">What it says now; the day it was given stays.</param>
    public sealed record Input(Id<Directive> Directive, int Version, DirectiveCard Card);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var directive = await db.Set<Directive>().VisibleTo(db, actor).FirstOrDefaultAsync(row => row.Id == input.Directive, cancel);
        if (directive is null)
        {
            return DirectiveRefusals.NotFound;
        }

        var before = directive.Card();
        var card = await opening.CompleteAsync(actor, directive.AgencyId, input.Card with { GivenOn = directive.GivenOn }, cancel);
        var refusals = new Refusals()
            .Unless(DirectiveRights.MayEnter(actor, directive.AgencyId), DirectiveRefusals.NotTrackingOffice)
            .Unless(directive.Version == input.Version, DatabaseRefusals.ChangedMeanwhile)
            .Unless(directive.WithdrawnOn is null, DirectiveRefusals.WrongState(EndCause.Withdrawn.InWords()))
            .Add(DirectiveRules.Check(card, clock.Today));
        if (refusals.Any)
        {
            return refusals;
        }

        directive.Describe(card);
        ledger.Record(actor.For(directive.AgencyId, Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader), new DirectiveCorrected(directive.Id, before, directive.Card()));
        return await db.SaveAsync(cancel);
    }
}
