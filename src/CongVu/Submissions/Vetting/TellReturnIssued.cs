using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Vetting;

/// <summary>The letter that returns a dossier is issued, electronically or on paper: the dossier's history says so.</summary>
internal sealed class TellReturnIssued(OfficeContext db, FactLedger ledger) : IReaction<DocumentIssued>, IReaction<DocumentIssuedOnPaper>
{
    public Task ReactAsync(DocumentIssued fact, Authority authority, CancellationToken cancel) => TellAsync(fact.Document, fact.Code, authority, cancel);

    public Task ReactAsync(DocumentIssuedOnPaper fact, Authority authority, CancellationToken cancel) => TellAsync(fact.Document, fact.Code, authority, cancel);

    private async Task TellAsync(Id<OutgoingDocument> document, string code, Authority authority, CancellationToken cancel)
    {
        foreach (var submission in await db.Set<SubmissionRound>().Where(round => round.LetterId == document).Select(round => round.SubmissionId).ToListAsync(cancel))
        {
            ledger.Record(authority, new ReturnLetterIssued(submission, document, code));
        }
    }
}
