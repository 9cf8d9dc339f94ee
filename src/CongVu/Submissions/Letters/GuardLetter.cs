using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Outcomes;

namespace CongVu.Submissions.Letters;

/// <summary>
/// Holds a letter back wherever it moves towards the authority: when it is put up for signature, agreed with, signed, numbered, issued
/// electronically or on paper. It judges inside the transaction of the act, so no page, interface, batch or token passes it by.
/// </summary>
internal sealed class GuardLetter(LetterDesk desk) :
    IReaction<DraftSubmitted>, IReaction<StepPassed>, IReaction<PersonSigned>, IReaction<DocumentNumbered>, IReaction<DocumentIssued>, IReaction<DocumentIssuedOnPaper>
{
    public Task ReactAsync(DraftSubmitted fact, Authority authority, CancellationToken cancel) => JudgeAsync(fact.Document, cancel);

    public Task ReactAsync(StepPassed fact, Authority authority, CancellationToken cancel) => JudgeAsync(fact.Document, cancel);

    public Task ReactAsync(PersonSigned fact, Authority authority, CancellationToken cancel) => JudgeAsync(fact.Document, cancel);

    public Task ReactAsync(DocumentNumbered fact, Authority authority, CancellationToken cancel) => JudgeAsync(fact.Document, cancel);

    public Task ReactAsync(DocumentIssued fact, Authority authority, CancellationToken cancel) => JudgeAsync(fact.Document, cancel);

    public Task ReactAsync(DocumentIssuedOnPaper fact, Authority authority, CancellationToken cancel) => JudgeAsync(fact.Document, cancel);

    private async Task JudgeAsync(Id<OutgoingDocument> letter, CancellationToken cancel)
    {
        if (await desk.CollectAsync(letter, cancel) is { } evidence)
        {
            RefusedException.ThrowUnlessDone(LetterRules.Check(evidence));
        }
    }
}
