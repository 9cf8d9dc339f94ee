using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;

namespace CongVu.Reports.SigningRates;

/// <summary>Keeps what the signatures of a document are worth, in the transaction that issues it.</summary>
internal sealed class RecordSigning(OfficeContext db, Drafts drafts, SignatureJudge judge) : IReaction<DocumentIssued>, IReaction<DocumentIssuedOnPaper>
{
    public Task ReactAsync(DocumentIssued fact, Authority authority, CancellationToken cancel) => RecordAsync(fact.Document, cancel);

    public Task ReactAsync(DocumentIssuedOnPaper fact, Authority authority, CancellationToken cancel) => RecordAsync(fact.Document, cancel);

    private async Task RecordAsync(Id<OutgoingDocument> id, CancellationToken cancel)
    {
        var document = await drafts.HeldAsync(id, cancel);
        db.Add(new SigningRecord(document, await judge.JudgeAsync(document, cancel)));
    }
}
