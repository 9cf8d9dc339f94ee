using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Letters;

/// <summary>Opens a letter for those of its agency who say to which dossier it belongs.</summary>
internal sealed class LetterStating(OfficeContext db, OfficeClock clock)
{
    public async Task<Outcome<OutgoingDocument>> OpenAsync(Actor actor, Id<OutgoingDocument> id, CancellationToken cancel)
    {
        if (await db.Set<OutgoingDocument>().AsNoTracking().VisibleTo(db, actor).FirstOrDefaultAsync(row => row.Id == id, cancel) is not { } letter)
        {
            return DocumentRefusals.NotFound;
        }

        var refusals = new Refusals()
            .Unless(MayState(actor, letter), LetterRefusals.NotSender)
            .Unless(IsOpen(letter), LetterRefusals.LeftAlready);
        return refusals.Any ? refusals : letter;
    }

    public static bool MayState(Actor actor, OutgoingDocument letter) => DraftRights.MayEdit(actor, letter) || DocumentRights.SeesAll(actor, letter.AgencyId);

    public static bool IsOpen(OutgoingDocument letter) =>
        letter.State is OutgoingState.Draft or OutgoingState.InReview or OutgoingState.AwaitingSignature or OutgoingState.AwaitingIssue;

    /// <summary>Writes what was said; the last word counts.</summary>
    public async Task StateAsync(Id<OutgoingDocument> letter, Action<SubmissionLetter, DateTimeOffset> say, CancellationToken cancel)
    {
        var stated = await db.Set<SubmissionLetter>().FirstOrDefaultAsync(row => row.DocumentId == letter, cancel);
        if (stated is null)
        {
            stated = new SubmissionLetter(letter);
            db.Add(stated);
        }

        say(stated, clock.Now);
    }
}
