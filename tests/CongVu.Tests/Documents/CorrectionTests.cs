using CongVu.Database;
using CongVu.Documents;
using CongVu.Documents.Correcting;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;

namespace CongVu.Tests.Documents;

public sealed class CorrectionTests
{
    [Theory, BothDatabases]
    public async Task An_issued_letter_of_correction_is_named_in_the_register_and_on_the_document_which_never_changes(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var wrong = await journey.IssuedAsync();
        var before = await journey.FindAsync(wrong);

        var letter = await office.MakeAsync((StartCorrection start) => start.RunAsync(province.Specialist, new StartCorrection.Input(wrong, "tháng 2", "tháng 3"), default));
        var draft = await journey.FindAsync(letter);
        var pending = await LinesAsync(province, before);
        await journey.PutAsync(letter, FilePart.Main, "cong-van-dinh-chinh.pdf", "Đính chính Công văn số 01/UBND-VHTT");
        var card = new OutgoingCard(draft.TypeName, draft.Notation, draft.Subject);
        await office.MustAsync((DescribeDraft describe) => describe.RunAsync(province.Specialist, new DescribeDraft.Input(
            letter, draft.Version + 1, card, Province.PostOf(province.ViceChairman, Role.Leader), [new DescribeDraft.Receiver(RecipientKind.Addressee, "UBND xã Na Mèo", province.Commune)]), default));
        await journey.IssuedAsync(letter);

        Assert.Equal("V/v đính chính Công văn số 01/UBND-VHTT ngày 05/4/2021", draft.Subject);
        Assert.Equal(before.Recipients.Select(to => to.Name), draft.Recipients.Select(to => to.Name));
        Assert.Contains("đang soạn", Assert.Single(pending).Words, StringComparison.Ordinal);
        Assert.Equal("Công văn số 02/UBND-VHTT ngày 05/4/2021", Assert.Single(await LinesAsync(province, before)).Words);
        Assert.False(Assert.Single(await LinesAsync(province, await journey.FindAsync(letter))).IsLetter);
        var after = await journey.FindAsync(wrong);
        Assert.Equal((OutgoingState.Issued, before.Version), (after.State, after.Version));
        Assert.Equal("Đính chính tại Công văn số 02/UBND-VHTT ngày 05/4/2021", await NoteAsync(province, before));
    }

    [Theory, BothDatabases]
    public async Task Only_what_was_issued_by_ones_own_agency_is_corrected_and_both_wordings_are_given(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var (issued, waiting) = (await journey.IssuedAsync(), await journey.AwaitSignatureAsync());

        Assert.Equal("document.wrong-state", await CodeAsync(province.Specialist, waiting, "a", "b"));
        Assert.Equal("document.not-found", await CodeAsync(province.CommuneClerk, waiting, "a", "b"));
        Assert.Equal("correction.words-missing", await CodeAsync(province.Specialist, issued, "a", " "));
        Assert.Equal("", await CodeAsync(province.Specialist, issued, "a", "b"));

        async Task<string> CodeAsync(Actor actor, Id<OutgoingDocument> id, string printed, string right)
        {
            Outcome outcome = await office.RunAsync((StartCorrection start) => start.RunAsync(actor, new StartCorrection.Input(id, printed, right), default));
            return outcome.IsDone ? "" : outcome.Refusals[0].Code;
        }
    }

    private static Task<IReadOnlyList<CorrectionQueries.Line>> LinesAsync(Province province, OutgoingDocument document) =>
        province.Office.RunAsync((CorrectionQueries queries) => queries.OfAsync(document, default));

    private static async Task<string> NoteAsync(Province province, OutgoingDocument document)
    {
        var book = (await province.Office.RunAsync((RegisterQueries queries) => queries.ListAsync(province.Clerk, default))).Single(book => book.Kind is RegisterKind.Outgoing);
        var lines = await province.Office.RunAsync((RegisterQueries queries) => queries.LinesAsync(book, 1, 100, default));
        return lines.Single(line => line.Code == document.Code).Note;
    }
}
