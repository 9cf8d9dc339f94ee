using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Changes;

/// <summary>Recalls, updates and replacements as pages read them.</summary>
public sealed class ChangeQueries
{
    private readonly OfficeContext db;

    internal ChangeQueries(OfficeContext db) => this.db = db;

    /// <summary>A notice with its answer.</summary>
    public sealed record Line(
        Id<ChangeNotice> Id, int Version, ChangeKind Kind, string Reason, string Subject, string AskedBy, DateTimeOffset AskedAt, ChangeAnswer Answer,
        DateTimeOffset? AnsweredAt, string AnsweredBy, string AnswerWords, string Effect, Id<Delivery>? Delivery, Id<IncomingDocument>? Incoming);

    /// <summary>What receivers were asked about a document that this person may see, and what they answered.</summary>
    public Task<List<Line>> OfOutgoingAsync(Actor actor, Id<OutgoingDocument> document, CancellationToken cancel)
    {
        var visible = db.Set<OutgoingDocument>().VisibleTo(db, actor);
        return Lines(notice => db.Set<Delivery>().Any(delivery =>
            delivery.Id == notice.DeliveryId && delivery.DocumentId == document && visible.Any(row => row.Id == document))).ToListAsync(cancel);
    }

    /// <summary>What the issuer asks about a received document that this person may see.</summary>
    public Task<List<Line>> OfIncomingAsync(Actor actor, Id<IncomingDocument> document, CancellationToken cancel)
    {
        var visible = db.Set<IncomingDocument>().VisibleTo(db, actor);
        return Lines(notice => notice.IncomingId == document && visible.Any(row => row.Id == document)).ToListAsync(cancel);
    }

    /// <summary>What waits for an answer of this person's agencies.</summary>
    public Task<List<Line>> WaitingAsync(Actor actor, int most, CancellationToken cancel)
    {
        var agencies = actor.Agencies.Where(agency => actor.Has(agency, Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice)).ToList();
        return Lines(notice => notice.Answer == ChangeAnswer.Waiting &&
            db.Set<IncomingDocument>().Any(row => row.Id == notice.IncomingId && agencies.Contains(row.AgencyId))).Take(most).ToListAsync(cancel);
    }

    private IQueryable<Line> Lines(System.Linq.Expressions.Expression<Func<ChangeNotice, bool>> which) =>
        db.Set<ChangeNotice>().AsNoTracking().Where(which).OrderBy(notice => notice.Id).Select(notice => new Line(
            notice.Id, notice.Version, notice.Kind, notice.Reason, notice.Subject, notice.AskedBy, notice.AskedAt, notice.Answer, notice.AnsweredAt,
            notice.AnsweredBy, notice.AnswerWords, notice.Effect, notice.DeliveryId, notice.IncomingId));
}
