using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Letters;

/// <summary>
/// States, with a reason and by name, that a letter to an authority puts no dossier forward (ghi nhận văn bản không trình hồ sơ).
/// It does not lift the guard from a matter that waits for opinions.
/// </summary>
public sealed class ExemptLetter
{
    private const int LongestReason = 500;
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly LetterStating stating;

    internal ExemptLetter(OfficeContext db, FactLedger ledger, LetterStating stating)
    {
        this.db = db;
        this.ledger = ledger;
        this.stating = stating;
    }

    /// <param name="Document">The letter, not yet issued.</param>
    /// <param name="Reason">Why it puts no dossier forward.</param>
    public sealed record Input(Id<OutgoingDocument> Document, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var opened = await stating.OpenAsync(actor, input.Document, cancel);
        if (!opened.IsDone)
        {
            return opened;
        }

        var reason = input.Reason.Trim();
        var refusals = new Refusals()
            .Unless(reason.Length > 0, SubmissionRefusals.ReasonMissing)
            .Unless(reason.Length <= LongestReason, SubmissionRefusals.ReasonTooLong(LongestReason));
        if (refusals.Any)
        {
            return refusals;
        }

        var letter = opened.Value;
        await stating.StateAsync(letter.Id, (stated, at) => stated.Exempt(reason, actor.Name, at), cancel);
        ledger.Record(actor.For(letter.AgencyId), new LetterExempted(letter.Id, reason));
        return await db.SaveAsync(cancel);
    }
}
