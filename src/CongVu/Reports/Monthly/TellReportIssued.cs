using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Monthly;

/// <summary>Tells in the report's history that its document was issued.</summary>
internal sealed class TellReportIssued(OfficeContext db, FactLedger ledger) : IReaction<DocumentIssued>, IReaction<DocumentIssuedOnPaper>
{
    public Task ReactAsync(DocumentIssued fact, Authority authority, CancellationToken cancel) => TellAsync(fact.Document, fact.Code, authority, cancel);

    public Task ReactAsync(DocumentIssuedOnPaper fact, Authority authority, CancellationToken cancel) => TellAsync(fact.Document, fact.Code, authority, cancel);

    private async Task TellAsync(Id<OutgoingDocument> document, string code, Authority authority, CancellationToken cancel)
    {
        if (await db.Set<ReportLetter>().AsNoTracking().FirstOrDefaultAsync(row => row.DocumentId == document, cancel) is { } letter)
        {
            ledger.Record(authority, new MonthlyReportIssued(letter.ReportId, document, code));
        }
    }
}
