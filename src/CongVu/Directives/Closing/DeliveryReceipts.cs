using CongVu.Database;
using CongVu.Exchange;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Closing;

/// <summary>Turns what was found about an issued document into a receipt: how many of its receivers have taken it in (xác nhận gửi, nhận).</summary>
internal sealed class DeliveryReceipts(OfficeContext db)
{
    // From the receiver's register on, whatever they made of it afterwards.
    private static readonly DeliveryState[] TakenIn = [DeliveryState.Accepted, DeliveryState.Assigned, DeliveryState.InProgress, DeliveryState.Finished];

    public async Task<IReadOnlyDictionary<Guid, DeliveryReach>> ReachAsync(IReadOnlyCollection<Guid> documents, CancellationToken cancel) =>
        await db.Set<Delivery>().AsNoTracking().Where(row => documents.Contains(row.DocumentId.Value)).GroupBy(row => row.DocumentId)
            .Select(group => new { group.Key, Received = group.Count(row => TakenIn.Contains(row.State)), All = group.Count() })
            .ToDictionaryAsync(row => row.Key.Value, row => new DeliveryReach(row.Received, row.All), cancel);

    /// <summary>Those that were named for their acceptance become receipts; the others stay as they were found.</summary>
    public async Task<IReadOnlyList<EvidenceFinding>> ApplyAsync(IReadOnlyList<EvidenceFinding> found, IReadOnlyList<Guid> receipted, CancellationToken cancel)
    {
        var reach = await ReachAsync(receipted, cancel);
        return [.. found.Select(finding => finding is { Kind: EvidenceKind.IssuedDocument, Document: { } document } && receipted.Contains(document)
            ? Receipt(finding, reach.GetValueOrDefault(document))
            : finding)];
    }

    private static EvidenceFinding Receipt(EvidenceFinding issued, DeliveryReach reach) => issued with
    {
        Kind = EvidenceKind.DeliveryReceipt,
        Words = $"{issued.Words} ({reach.Received}/{reach.Receivers} nơi nhận đã tiếp nhận)",
        IsReceivedByAll = reach.Receivers > 0 && reach.Received == reach.Receivers,
    };
}

/// <summary>How many receivers have an issued document in their register, of how many it went to.</summary>
/// <param name="Received">Have taken it in.</param>
/// <param name="Receivers">All it went to.</param>
public readonly record struct DeliveryReach(int Received, int Receivers);
