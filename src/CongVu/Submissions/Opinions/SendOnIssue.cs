using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Opinions;

/// <summary>
/// The letter that asks for opinions is issued: its requests count as sent. It may not name the authority that shall receive the
/// dossier, not even under "Nơi nhận"; then it is not issued.
/// </summary>
internal sealed class SendOnIssue(OfficeContext db, FactLedger ledger, OfficeClock clock, OrganizationDirectory directory) :
    IReaction<DocumentIssued>, IReaction<DocumentIssuedOnPaper>
{
    public Task ReactAsync(DocumentIssued fact, Authority authority, CancellationToken cancel) => SendAsync(fact.Document, fact.Code, authority, cancel);

    public Task ReactAsync(DocumentIssuedOnPaper fact, Authority authority, CancellationToken cancel) => SendAsync(fact.Document, fact.Code, authority, cancel);

    private async Task SendAsync(Id<OutgoingDocument> letter, string code, Authority authority, CancellationToken cancel)
    {
        var asking = await db.Set<Submission>().Include(row => row.Opinions).Where(row => row.ConsultationId == letter).ToListAsync(cancel);
        foreach (var submission in asking)
        {
            await RefuseReceiverAsync(letter, submission.ReceiverId, cancel);
            foreach (var request in submission.Opinions.Where(request => request.SentOn is null))
            {
                request.Send(clock.Today);
            }

            ledger.Record(authority, new OpinionsSent(submission.Id, letter, code, clock.Today));
        }
    }

    private async Task RefuseReceiverAsync(Id<OutgoingDocument> letter, Id<Organization> receiver, CancellationToken cancel)
    {
        var name = (await directory.GetAsync(cancel)).NameOf(receiver);
        var isNamed = await db.Set<Recipient>().AnyAsync(row => row.DocumentId == letter && (row.OrganizationId == receiver || row.Name == name), cancel);
        RefusedException.ThrowUnlessDone(isNamed ? OpinionRefusals.ReceiverInformed(name) : Outcome.Done);
    }
}
