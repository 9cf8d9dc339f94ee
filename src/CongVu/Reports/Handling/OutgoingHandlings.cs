using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Exchange;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Handling;

/// <summary>The outgoing documents of a period, each with its class: drafts by their state, issued ones by their deliveries.</summary>
internal sealed class OutgoingHandlings(OfficeContext db)
{
    private static readonly OutgoingState[] Unissued = [OutgoingState.Draft, OutgoingState.InReview, OutgoingState.AwaitingSignature, OutgoingState.AwaitingIssue];
    private static readonly OutgoingState[] Left = [OutgoingState.Issued, OutgoingState.Recalled, OutgoingState.Replaced];

    /// <summary>All of them: issued ones in the order of their numbers, then drafts.</summary>
    public async Task<IReadOnlyList<HandlingItem>> OfAsync(Id<Organization> agency, Period period, CancellationToken cancel)
    {
        var documents = await In(agency, period).OrderBy(row => row.IssueDate == null).ThenBy(row => row.IssueDate).ThenBy(row => row.Number).ThenBy(row => row.Id)
            .Select(row => new Written(row.Id, row.State, row.DraftingUnitId, row.Number, row.Notation, row.Subject, row.IssueDate, row.StartedAt)).ToListAsync(cancel);
        var ids = In(agency, period).Select(row => row.Id);
        var deliveries = (await db.Set<Delivery>().AsNoTracking().Where(row => row.SenderId == agency && ids.Contains(row.DocumentId))
            .Select(row => new { row.DocumentId, row.State }).ToListAsync(cancel)).ToLookup(row => row.DocumentId, row => row.State);
        return documents.ConvertAll(row => ItemOf(row, [.. deliveries[row.Id]]));
    }

    private IQueryable<OutgoingDocument> In(Id<Organization> agency, Period period)
    {
        var (from, until, ends) = (period.From, period.Until, period.EndsAt);
        return db.Set<OutgoingDocument>().AsNoTracking().Where(row => row.AgencyId == agency).Where(row =>
            (Left.Contains(row.State) && row.IssueDate >= from && row.IssueDate < until) || (Unissued.Contains(row.State) && row.StartedAt < ends));
    }

    private static HandlingItem ItemOf(Written row, IReadOnlyList<DeliveryState> deliveries)
    {
        var code = row.Number is { } number ? DocumentCode.Of(number, row.Notation).ToString() : $"…/{row.Notation}";
        var issued = Left.Contains(row.State) ? row.IssueDate : null;
        return new HandlingItem(row.Id.Value, row.Unit, ClassOf(row.State, deliveries), code, issued ?? VietnamTime.DayOf(row.StartedAt), row.Subject, null, issued);
    }

    private static HandlingClass ClassOf(OutgoingState state, IReadOnlyList<DeliveryState> deliveries) => state switch
    {
        OutgoingState.Draft => HandlingClass.Drafting,
        OutgoingState.InReview or OutgoingState.AwaitingSignature => HandlingClass.Submitted,
        OutgoingState.AwaitingIssue => HandlingClass.AwaitingIssue,
        OutgoingState.Issued => SendingOf([.. deliveries.Where(delivery => delivery is not (DeliveryState.Unreachable or DeliveryState.TakenBack))]),
        _ => HandlingClass.Withdrawn,
    };

    // What went wrong with one receiver says more than that others have it.
    private static HandlingClass SendingOf(IReadOnlyList<DeliveryState> sent) =>
        sent.Count == 0 ? HandlingClass.IssuedOnly :
        sent.Any(state => state is DeliveryState.Refused or DeliveryState.Failed) ? HandlingClass.NotDelivered :
        sent.All(state => DeliveryMoves.Reaches(state, DeliveryState.Accepted)) ? HandlingClass.Accepted :
        sent.All(state => DeliveryMoves.Reaches(state, DeliveryState.Arrived)) ? HandlingClass.Arrived :
        HandlingClass.OnTheWay;

    private sealed record Written(
        Id<OutgoingDocument> Id, OutgoingState State, Id<Organization> Unit, int? Number, string Notation, string Subject, DateOnly? IssueDate, DateTimeOffset StartedAt);
}
