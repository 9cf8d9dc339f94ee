using CongVu.Calendar;
using CongVu.Database;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions.Deciding;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Vetting;

/// <summary>
/// A dossier is returned: the letter that says why lies ready as a draft of the office, to be signed and issued. When the return is taken
/// back, so is its draft.
/// </summary>
internal sealed class DraftReturnLetter(OfficeContext db, FactLedger ledger, OfficeClock clock, OrganizationDirectory directory, OfficeFiles files, ResultDraft drafts) :
    IReaction<SubmissionReturned>, IReaction<VettingUndone>
{
    public async Task ReactAsync(SubmissionReturned fact, Authority authority, CancellationToken cancel)
    {
        var submission = (await db.Set<Submission>().FindAsync([fact.Submission], cancel))!;
        var drafter = await db.Set<Post>().AsNoTracking().FirstAsync(row => row.Id == new Id<Post>(authority.Post!.Value), cancel);
        var tree = await directory.GetAsync(cancel);
        var (agency, submitter) = (tree.Entries[submission.ReceiverId], tree.Entries[submission.SubmitterId]);
        var unit = drafter.OrganizationId == agency.Id ? "" : tree.Entries[drafter.OrganizationId].Abbreviation;
        var notation = Notations.Propose(DocumentTypes.Letter.Name, agency.Abbreviation, unit);
        using var file = new MemoryStream();
        DocumentComposer.OfSystem.WriteWord(ReturnLetter.Compose(submission, agency, submitter.Name, notation), file);
        var hash = await files.KeepAsync(file.ToArray(), FileKind.Docx, cancel);
        var letter = await drafts.MakeAsync(
            new DraftOrigin(agency.Id, drafter.OrganizationId, drafter.PersonId, authority.PersonName, clock.Now),
            new OutgoingCard(DocumentTypes.Letter.Name, notation, ReturnLetter.SubjectOf(submission)), ("cong-van-tra-lai-ho-so.docx", hash), authority, cancel);
        letter.SendTo([new Recipient(letter.Id, 0, RecipientKind.Addressee, submitter.Name, submitter.Kind is OrganizationKind.Agency ? submitter.Id : null)]);
        await ProposeSignerAsync(letter, cancel);
        submission.LastRound!.ReturnBy(letter.Id);
        ledger.Record(authority, new ReturnLetterDrafted(submission.Id, letter.Id));
    }

    public async Task ReactAsync(VettingUndone fact, Authority authority, CancellationToken cancel)
    {
        var submission = (await db.Set<Submission>().FindAsync([fact.Submission], cancel))!;
        if (submission.LastRound!.LetterId is { } id)
        {
            var letter = (await db.Set<OutgoingDocument>().FindAsync([id], cancel))!;
            submission.LastRound.ReturnBy(null);
            if (letter.State is OutgoingState.Draft)
            {
                letter.End(OutgoingState.Cancelled, TakenBack);
                ledger.Record(authority, new DraftCancelled(letter.Id, TakenBack));
            }
        }
    }

    private const string TakenBack = "Đã thu lại kết quả thẩm định";

    // The chief of office signs by order, where the office has one who signs.
    private async Task ProposeSignerAsync(OutgoingDocument letter, CancellationToken cancel)
    {
        var today = clock.Today;
        var chief = await db.Set<Post>().AsNoTracking()
            .Where(post => post.AgencyId == letter.AgencyId && post.Role == Role.ChiefOfOffice && post.Capacity != null && post.ValidFrom <= today && (post.ValidTo == null || post.ValidTo >= today))
            .Join(db.Set<Person>(), post => post.PersonId, person => person.Id, (post, person) => new { Post = post, person.FullName }).FirstOrDefaultAsync(cancel);
        if (chief is not null)
        {
            letter.AssignSigner(chief.Post, chief.FullName);
        }
    }
}
