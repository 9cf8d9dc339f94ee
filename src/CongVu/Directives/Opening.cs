using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Figures;
using CongVu.Directives.Recurring;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives;

/// <summary>Puts a new directive with its assignments together. Every way of entering one comes through here.</summary>
internal sealed class Opening(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, Assigning assigning, HonestyBook honesty)
{
    public async Task<Refusals> CheckAsync(Id<Organization> agency, DirectiveCard card, IReadOnlyList<AssignedUnit> units, CancellationToken cancel)
    {
        var refusals = DirectiveRules.Check(card, clock.Today).Add(DirectiveRules.CheckUnits(units));
        return WorkCalendar.Covers(card.GivenOn)
            ? refusals.Add(await assigning.CheckAsync(agency, units, [], card.GivenOn, cancel))
            : refusals;
    }

    /// <summary>Adds the directive, its assignments and their facts; the units may read the source. The act saves.</summary>
    public Task<Directive> OpenAsync(Actor actor, Id<Organization> agency, DirectiveCard card, IReadOnlyList<AssignedUnit> units, CancellationToken cancel)
    {
        var delay = Math.Max(0, clock.Calendar.WorkingDaysBetween(card.GivenOn, clock.Today));
        var entry = new DirectiveEntry(clock.Now, actor.Person, actor.Name, delay);
        return OpenAsync(actor.For(agency, Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader), agency, card, entry, units, cancel);
    }

    /// <summary>The next month of a series, in the name of the one who started it: nobody enters it, so it is never late.</summary>
    public Task<Directive> OpenNextAsync(DirectiveSeries series, DirectiveCard card, IReadOnlyList<AssignedUnit> units, CancellationToken cancel) =>
        OpenAsync(Authority.Program, series.AgencyId, card, new DirectiveEntry(clock.Now, series.StartedById, series.StartedByName, 0), units, cancel);

    private async Task<Directive> OpenAsync(
        Authority authority, Id<Organization> agency, DirectiveCard card, DirectiveEntry entry, IReadOnlyList<AssignedUnit> units, CancellationToken cancel)
    {
        var directive = new Directive(ids.Next<Directive>(), agency, card, entry);
        db.Add(directive);
        ledger.Record(authority, new DirectiveOpened(
            directive.Id, agency, directive.SourceKind, directive.SourceCode, directive.Content, directive.GivenByName, directive.GivenOn));
        if (directive.IsLateEntry)
        {
            honesty.MarkLateEntry(directive);
        }

        await assigning.GiveAsync(
            authority, new AssignmentPlace(directive.Id, null, agency, agency, directive.GivenOn), directive.SourceDocumentId, units, cancel);
        return directive;
    }

    /// <summary>What the office knows of the source and of the leader goes before what was typed.</summary>
    public async Task<DirectiveCard> CompleteAsync(Actor actor, Id<Organization> agency, DirectiveCard card, CancellationToken cancel)
    {
        var source = card.Source.DocumentId is { } document ? await FindSourceAsync(actor, card.Source.Kind, document, cancel) : card.Source;
        var giver = card.GivenBy.Post is { } post ? await FindGiverAsync(agency, post, cancel) : card.GivenBy;
        return card with { Source = source, GivenBy = giver };
    }

    // An unknown source or giver comes back empty, and is refused as missing.
    private async Task<DirectiveSource> FindSourceAsync(Actor actor, DirectiveSourceKind kind, Guid document, CancellationToken cancel)
    {
        var outgoing = await db.Set<OutgoingDocument>().AsNoTracking().VisibleTo(db, actor)
            .FirstOrDefaultAsync(row => row.Id == new Id<OutgoingDocument>(document) && row.State == OutgoingState.Issued, cancel);
        if (outgoing is not null)
        {
            return new DirectiveSource(kind, document, outgoing.Code, outgoing.IssueDate, "", outgoing.Subject);
        }

        var incoming = await db.Set<IncomingDocument>().AsNoTracking().VisibleTo(db, actor)
            .FirstOrDefaultAsync(row => row.Id == new Id<IncomingDocument>(document), cancel);
        return incoming is null
            ? new DirectiveSource(kind, null, "", null, "", "")
            : new DirectiveSource(kind, document, incoming.Code, incoming.IssueDate, incoming.IssuerName, incoming.Subject);
    }

    private async Task<DirectiveGiver> FindGiverAsync(Id<Organization> agency, Id<Post> post, CancellationToken cancel)
    {
        var found = await db.Set<Post>().Where(row => row.Id == post && row.AgencyId == agency)
            .Join(db.Set<Person>(), row => row.PersonId, person => person.Id, (row, person) => new { person.FullName, row.Title })
            .FirstOrDefaultAsync(cancel);
        return found is null ? new DirectiveGiver(null, "", "") : new DirectiveGiver(post, found.FullName, found.Title);
    }
}
