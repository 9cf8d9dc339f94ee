using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Changes;

/// <summary>When a document is issued that was to replace another, ends that one and tells its receivers, in the same transaction.</summary>
internal sealed class ReplaceOnIssue(OfficeContext db, FactLedger ledger, OfficeClock clock, ChangeAsking asking) : IReaction<DocumentIssued>
{
    public async Task ReactAsync(DocumentIssued fact, Authority authority, CancellationToken cancel)
    {
        var plan = await db.Set<Replacement>().FirstOrDefaultAsync(row => row.DocumentId == fact.Document, cancel);
        var replaced = plan is null ? null : await db.Set<OutgoingDocument>().FirstOrDefaultAsync(row => row.Id == plan.ReplacesId, cancel);
        if (replaced is not { State: OutgoingState.Issued })
        {
            return;
        }

        var reason = $"{plan!.Reason} (thay thế bằng {fact.TypeName} {fact.Code})";
        replaced.End(OutgoingState.Replaced, reason);
        await asking.NoteInRegisterAsync(replaced.RegisterLineId, $"Thay thế ngày {clock.Today:dd/MM/yyyy} bằng {fact.Code}", cancel);
        ledger.Record(authority, new DocumentReplaced(replaced.Id, fact.Document, fact.Code, plan.Reason));
        var successors = db.Set<Delivery>().Local.Where(row => row.DocumentId == fact.Document).ToDictionary(row => row.ReceiverId);
        foreach (var delivery in await db.Set<Delivery>().Where(row => row.DocumentId == replaced.Id).OrderBy(row => row.Id).ToListAsync(cancel))
        {
            var wish = new ChangeAsking.Wish(ChangeKind.Replace, reason) { Successor = successors.GetValueOrDefault(delivery.ReceiverId) };
            await asking.AskAsync(delivery, wish, authority, cancel);
        }
    }
}
