using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents;

/// <summary>Who may see and do what with documents. The same expression serves one document, a list and a search.</summary>
internal static class DocumentRights
{
    /// <summary>Roles that see all documents of their agency.</summary>
    public static bool SeesAll(Actor actor, Id<Organization> agency) =>
        actor.Has(agency, Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice, Role.TrackingOffice);

    /// <summary>The ids under which this person may be named as a reader: themself and the units of their posts.</summary>
    public static List<Guid> ReaderIds(Actor actor) => [actor.Person.Value, .. actor.Organizations.Select(organization => organization.Value)];

    public static IQueryable<IncomingDocument> VisibleTo(this IQueryable<IncomingDocument> documents, OfficeContext db, Actor actor)
    {
        var wide = actor.Agencies.Where(agency => SeesAll(actor, agency)).ToList();
        var readers = ReaderIds(actor);
        return wide.Count == actor.Agencies.Count()
            ? documents.Where(document => wide.Contains(document.AgencyId))
            : documents.Where(document => wide.Contains(document.AgencyId) ||
                db.Set<DocumentReader>().Any(reader => reader.DocumentId == document.Id.Value && readers.Contains(reader.ReaderId)));
    }

    public static IQueryable<OutgoingDocument> VisibleTo(this IQueryable<OutgoingDocument> documents, OfficeContext db, Actor actor)
    {
        var wide = actor.Agencies.Where(agency => SeesAll(actor, agency)).ToList();
        var readers = ReaderIds(actor);
        return wide.Count == actor.Agencies.Count()
            ? documents.Where(document => wide.Contains(document.AgencyId))
            : documents.Where(document => wide.Contains(document.AgencyId) || document.DrafterId == actor.Person ||
                db.Set<DocumentReader>().Any(reader => reader.DocumentId == document.Id.Value && readers.Contains(reader.ReaderId)));
    }
}
