using CongVu.Calendar;
using CongVu.Documents;
using CongVu.Exchange;
using CongVu.Exchange.Changes;
using CongVu.Organizations;
using CongVu.Web.Documents;
using CongVu.Web.Shared;

namespace CongVu.Web.Exchange;

/// <summary>On the page of an issued document: every receiver with its state and times, and what can be done about it.</summary>
internal sealed class SendingPart(DeliveryQueries deliveries, ChangeQueries changes, OfficeClock clock) : IOutgoingPart
{
    public async Task<IEnumerable<PagePart>> ShowAsync(Actor actor, OutgoingDocument document, CancellationToken cancel)
    {
        var lines = await deliveries.OfAsync(actor, document.Id, cancel);
        return lines.Count == 0
            ? []
            : [new PagePart("/Exchange/Sending.cshtml", new SendingModel(actor, document, lines, await changes.OfOutgoingAsync(actor, document.Id, cancel), clock))];
    }
}

/// <summary>What the sending panel shows.</summary>
public sealed record SendingModel(
    Actor Actor, OutgoingDocument Document, IReadOnlyList<DeliveryQueries.Line> Lines, IReadOnlyList<ChangeQueries.Line> Notices, OfficeClock Clock)
{
    public int Unsent => Lines.Count(line => line.State is DeliveryState.Failed or DeliveryState.Refused or DeliveryState.Unreachable);

    public bool MayResend => Unsent > 0 && Document.State is OutgoingState.Issued && Actor.Has(Document.AgencyId, Role.RecordsClerk);

    public bool MayMend => Lines.Any(line => line.State is DeliveryState.Refused) && Document.State is OutgoingState.Issued &&
        Actor.Posts.Any(post => post.Agency == Document.AgencyId && post.Role is not Role.Administrator);

    public bool MayChange => Document.State is OutgoingState.Issued && Actor.Has(Document.AgencyId, Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice);

    public string LatenessOf(DeliveryQueries.Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.State is DeliveryState.Queued or DeliveryState.Sent or DeliveryState.Arrived
            ? DeliveryClock.Lateness(new DeliveryTimes(Document.SignedAt, line.SentAt, line.ArrivedAt, line.AcceptedAt, Document.Urgency), Clock.Now, Clock.Calendar)
            : "";
    }

    /// <summary>What has happened on the way, with when.</summary>
    public static IEnumerable<(string Word, DateTimeOffset? At)> TimesOf(DeliveryQueries.Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new[] { ("Gửi", line.SentAt), ("Đến", line.ArrivedAt), ("Tiếp nhận", line.AcceptedAt) }.Where(time => time.Item2 is not null);
    }

    public static string ChipKindOf(DeliveryState state) => state switch
    {
        DeliveryState.Refused or DeliveryState.Failed or DeliveryState.Unreachable => "late",
        DeliveryState.Queued or DeliveryState.Sent => "soon",
        DeliveryState.Arrived => "new",
        DeliveryState.TakenBack => "",
        DeliveryState.Accepted or DeliveryState.Assigned or DeliveryState.InProgress or DeliveryState.Finished => "done",
    };
}
