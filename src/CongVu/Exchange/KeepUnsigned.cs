using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;

namespace CongVu.Exchange;

/// <summary>An unsigned document from another agency is for information only, whoever accepts it (Decision 28/2018, art. 4.2).</summary>
internal sealed class KeepUnsigned(OfficeContext db, FactLedger ledger) : IReaction<IncomingRegistered>
{
    public async Task ReactAsync(IncomingRegistered fact, Authority authority, CancellationToken cancel)
    {
        var document = await db.Set<IncomingDocument>().FindAsync([fact.Document], cancel);
        if (document is { Origin: IncomingOrigin.Exchange, Signatures: SignatureStanding.Unsigned, State: IncomingState.Registered })
        {
            document.KeepForInformation();
            ledger.Record(authority, new IncomingForInformation(document.Id, [], "Bản chưa ký số: chỉ để biết, tham khảo"));
        }
    }
}
