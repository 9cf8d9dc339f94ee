using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Deciding;

/// <summary>The signed result is issued, electronically or on paper: its dossier closes with it.</summary>
internal sealed class CloseOnIssue(OfficeContext db, FactLedger ledger, OfficeClock clock) : IReaction<DocumentIssued>, IReaction<DocumentIssuedOnPaper>
{
    public Task ReactAsync(DocumentIssued fact, Authority authority, CancellationToken cancel) => CloseAsync(fact.Document, fact.Code, authority, cancel);

    public Task ReactAsync(DocumentIssuedOnPaper fact, Authority authority, CancellationToken cancel) => CloseAsync(fact.Document, fact.Code, authority, cancel);

    private async Task CloseAsync(Id<OutgoingDocument> document, string code, Authority authority, CancellationToken cancel)
    {
        var waiting = await db.Set<Submission>().Where(row => row.ResultId == document && row.State == SubmissionState.Approved).ToListAsync(cancel);
        foreach (var submission in waiting)
        {
            submission.Close(code, clock.Now);
            ledger.Record(authority, new SubmissionClosed(submission.Id, document, code));
        }
    }
}
