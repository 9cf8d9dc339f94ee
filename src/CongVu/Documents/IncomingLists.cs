using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>
/// Which incoming documents stand in a tab for a person. What they may see is cut into slices, each in the order of one index:
/// one for each agency whose documents they all see, one for each name under which they are a reader. So a page costs the same
/// however much the office holds.
/// </summary>
internal sealed class IncomingLists(OfficeContext db, OfficeClock clock)
{
    /// <summary>Where a list goes on.</summary>
    /// <param name="From">After this document; from the newest when absent.</param>
    /// <param name="IsUpwards">Towards newer ones.</param>
    public sealed record Place(Id<IncomingDocument>? From, bool IsUpwards = false);

    /// <summary>The next documents of a tab from a place on.</summary>
    public async Task<List<Id<IncomingDocument>>> NextAsync(Actor actor, IncomingTab tab, Place place, int size, CancellationToken cancel)
    {
        var found = new List<Guid>();
        foreach (var slice in OfAgencies(actor, tab).Concat(OfReader(actor, tab)))
        {
            found.AddRange(await Cut(slice, place, size).ToListAsync(cancel));
        }

        var distinct = found.Distinct();
        var ordered = place.IsUpwards ? distinct.Order() : distinct.OrderDescending();
        return [.. ordered.Take(size).Select(id => new Id<IncomingDocument>(id))];
    }

    /// <summary>How many there are, counted up to a limit.</summary>
    public async Task<int> CountAsync(Actor actor, IncomingTab tab, int most, CancellationToken cancel)
    {
        var count = 0;
        foreach (var slice in OfAgencies(actor, tab))
        {
            count += await slice.OrderBy(id => id).Take(most).CountAsync(cancel);
        }

        return count >= most || SeesAll(actor) ? Math.Min(count, most) : Math.Min(most, count + await CountReaderAsync(actor, tab, most, cancel));
    }

    // Each name is read no further than the limit: to tell apart all that somebody ever read would take longer with every year.
    private Task<int> CountReaderAsync(Actor actor, IncomingTab tab, int most, CancellationToken cancel)
    {
        var wide = Wide(actor);
        return OfReader(actor, tab)
            .Select(slice => wide.Count == 0
                ? slice
                : slice.Where(id => !db.Set<IncomingDocument>().Any(document => document.Id.Value == id && wide.Contains(document.AgencyId))))
            .Select(slice => slice.OrderBy(id => id).Take(most))
            .Aggregate((all, next) => all.Union(next)).CountAsync(cancel);
    }

    private IEnumerable<IQueryable<Guid>> OfAgencies(Actor actor, IncomingTab tab) => Wide(actor)
        .Select(agency => In(db.Set<IncomingDocument>().AsNoTracking().Where(document => document.AgencyId == agency), tab).Select(document => document.Id.Value));

    private IEnumerable<IQueryable<Guid>> OfReader(Actor actor, IncomingTab tab) => SeesAll(actor)
        ? []
        : DocumentRights.ReaderIds(actor).Select(name => Ids(db.Set<DocumentReader>().AsNoTracking().Where(reader => reader.ReaderId == name), tab));

    private static List<Id<Organization>> Wide(Actor actor) => [.. actor.Agencies.Where(agency => DocumentRights.SeesAll(actor, agency))];

    private static bool SeesAll(Actor actor) => actor.Agencies.All(agency => DocumentRights.SeesAll(actor, agency));

    private static IQueryable<Guid> Cut(IQueryable<Guid> slice, Place place, int size)
    {
        var rest = place.From is not { Value: var id } ? slice : place.IsUpwards ? slice.Where(row => row.CompareTo(id) > 0) : slice.Where(row => row.CompareTo(id) < 0);
        return (place.IsUpwards ? rest.OrderBy(row => row) : rest.OrderByDescending(row => row)).Take(size);
    }

    private IQueryable<IncomingDocument> In(IQueryable<IncomingDocument> documents, IncomingTab tab)
    {
        var today = clock.Today;
        return tab switch
        {
            IncomingTab.ToTakeIn => documents.Where(document => document.State == IncomingState.Arrived),
            IncomingTab.ToDirect => documents.Where(document => document.State == IncomingState.Registered),
            IncomingTab.InProgress => documents.Where(document => document.State == IncomingState.InProgress),
            IncomingTab.Overdue => documents.Where(document => document.State == IncomingState.InProgress && document.DueDate < today),
            IncomingTab.ForInformation => documents.Where(document => document.State == IncomingState.ForInformation),
            IncomingTab.Completed => documents.Where(document => document.State == IncomingState.Completed),
            IncomingTab.Ended => documents.Where(document => document.State == IncomingState.Returned ||
                document.State == IncomingState.Recalled || document.State == IncomingState.Voided),
            IncomingTab.All => documents,
        };
    }

    private IQueryable<Guid> Ids(IQueryable<DocumentReader> readers, IncomingTab tab)
    {
        var today = clock.Today;
        var inTab = tab switch
        {
            IncomingTab.ToTakeIn => readers.Where(reader => reader.State == nameof(IncomingState.Arrived)),
            IncomingTab.ToDirect => readers.Where(reader => reader.State == nameof(IncomingState.Registered)),
            IncomingTab.InProgress => readers.Where(reader => reader.State == nameof(IncomingState.InProgress)),
            IncomingTab.Overdue => readers.Where(reader => reader.State == nameof(IncomingState.InProgress) &&
                db.Set<IncomingDocument>().Any(document => document.Id.Value == reader.DocumentId && document.DueDate < today)),
            IncomingTab.ForInformation => readers.Where(reader => reader.State == nameof(IncomingState.ForInformation)),
            IncomingTab.Completed => readers.Where(reader => reader.State == nameof(IncomingState.Completed)),
            IncomingTab.Ended => readers.Where(reader => reader.State == nameof(IncomingState.Returned) ||
                reader.State == nameof(IncomingState.Recalled) || reader.State == nameof(IncomingState.Voided)),
            IncomingTab.All => readers.Where(reader => reader.State != ""),
        };
        return inTab.Select(reader => reader.DocumentId);
    }
}
