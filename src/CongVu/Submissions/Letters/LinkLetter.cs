using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Letters;

/// <summary>Says which dossier a letter puts forward (gắn văn bản với hồ sơ trình).</summary>
public sealed class LinkLetter
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly LetterStating stating;

    internal LinkLetter(OfficeContext db, FactLedger ledger, LetterStating stating)
    {
        this.db = db;
        this.ledger = ledger;
        this.stating = stating;
    }

    /// <param name="Document">The letter, not yet issued.</param>
    /// <param name="Submission">A dossier of the same agency.</param>
    public sealed record Input(Id<OutgoingDocument> Document, Id<Submission> Submission);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var opened = await stating.OpenAsync(actor, input.Document, cancel);
        if (!opened.IsDone)
        {
            return opened;
        }

        var letter = opened.Value;
        var title = await LetterQueries.Open(db, letter.AgencyId).PutForwardBy(actor).Where(row => row.Id == input.Submission).Select(row => row.Title).FirstOrDefaultAsync(cancel);
        if (title is null)
        {
            return LetterRefusals.UnknownDossier;
        }

        await stating.StateAsync(letter.Id, (stated, at) => stated.BelongTo(input.Submission, actor.Name, at), cancel);
        ledger.Record(actor.For(letter.AgencyId), new LetterLinked(letter.Id, input.Submission, title));
        return await db.SaveAsync(cancel);
    }
}
