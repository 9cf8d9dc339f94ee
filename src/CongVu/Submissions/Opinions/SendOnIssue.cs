using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Opinions;

/// <summary>The letter that asks for opinions is issued: its requests count as sent.</summary>
internal sealed class SendOnIssue(OfficeContext db, FactLedger ledger, OfficeClock clock) : IReaction<DocumentIssued>, IReaction<DocumentIssuedOnPaper>
{
    public Task ReactAsync(DocumentIssued fact, Authority authority, CancellationToken cancel) => SendAsync(fact.Document, fact.Code, authority, cancel);

    public Task ReactAsync(DocumentIssuedOnPaper fact, Authority authority, CancellationToken cancel) => SendAsync(fact.Document, fact.Code, authority, cancel);

    private async Task SendAsync(Id<OutgoingDocument> letter, string code, Authority authority, CancellationToken cancel)
    {
        var asking = await db.Set<Submission>().Include(row => row.Opinions).Where(row => row.ConsultationId == letter).ToListAsync(cancel);
        foreach (var submission in asking)
        {
            foreach (var request in submission.Opinions.Where(request => request.SentOn is null))
            {
                request.Send(clock.Today);
            }

            ledger.Record(authority, new OpinionsSent(submission.Id, letter, code, clock.Today));
        }
    }
}
