using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Submissions.Rules;
using CongVu.TestOffice;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Submissions;

/// <summary>The letter that goes with a returned dossier: drafted with the reasons, signed and issued like any other, taken back with the return.</summary>
public sealed partial class ReturnLetterTests
{
    [Theory, BothDatabases]
    public async Task A_return_drafts_its_letter_and_the_dossier_tells_when_it_was_issued(Engine engine)
    {
        var desk = await DossierDesk.OpenAsync(engine, RuleFile.KonTum);
        await using var office = desk.Office;
        var id = await desk.SentAsync();
        Assert.True((await desk.ReturnAsync(id, ["the-thuc", "thieu-du-thao"], "Sửa căn cứ ban hành")).IsDone);

        var letter = (await desk.FindAsync(id)).Rounds.Single().LetterId!.Value;
        var draft = (await office.RunAsync((OutgoingQueries queries) => queries.FindAsync(desk.Province.Tracker, letter, default)))!;
        var words = WordsOf(office, draft.Parts.Single().Versions[^1].Hash);

        Assert.Equal((OutgoingState.Draft, desk.Province.Commune), (draft.State, Assert.Single(draft.Recipients).OrganizationId));
        Assert.Contains("Thể thức, kỹ thuật trình bày chưa đúng (Nghị định 30/2020/NĐ-CP", words, StringComparison.Ordinal);
        Assert.Contains("2. Không kèm dự thảo văn bản", words, StringComparison.Ordinal);
        Assert.Contains("Sửa căn cứ ban hành", words, StringComparison.Ordinal);
        await IssueAsync(desk, letter, draft);
        var history = await office.RunAsync((Histories histories) => histories.OfAsync(id, default));
        Assert.Equal("Ban hành văn bản trả lại hồ sơ: 01/UBND-VP", history[^1].Words);
    }

    [Fact]
    public async Task A_return_taken_back_takes_its_draft_back_but_not_once_the_letter_was_submitted()
    {
        var desk = await DossierDesk.OpenAsync(Engine.Sqlite, RuleFile.KonTum);
        await using var office = desk.Office;
        var id = await desk.SentAsync();
        await desk.ReturnAsync(id, ["the-thuc"]);
        var first = (await desk.FindAsync(id)).Rounds.Single().LetterId!.Value;

        Assert.True((await desk.UndoAsync(id)).IsDone);
        Assert.Equal(OutgoingState.Cancelled, (await DraftAsync(desk, first)).State);
        await desk.ReturnAsync(id, ["the-thuc"]);
        var second = (await desk.FindAsync(id)).Rounds.Single().LetterId!.Value;
        await SubmitAsync(desk, second, await DraftAsync(desk, second));

        Assert.Equal(["vetting.too-late-to-undo"], (await desk.UndoAsync(id)).Refusals.Select(refusal => refusal.Code));
        Assert.Equal(SubmissionState.Returned, (await desk.FindAsync(id)).State);
    }

    private static async Task<OutgoingDocument> DraftAsync(DossierDesk desk, Id<OutgoingDocument> letter) =>
        (await desk.Office.RunAsync((OutgoingQueries queries) => queries.FindAsync(desk.Province.Tracker, letter, default)))!;

    // The scan of what was read replaces the Word file; the chairman signs.
    private static async Task<int> SubmitAsync(DossierDesk desk, Id<OutgoingDocument> letter, OutgoingDocument draft)
    {
        var (office, province, version) = (desk.Office, desk.Province, draft.Version);
        await office.MustAsync((PutPart put) => put.RunAsync(
            province.Tracker, new PutPart.Input(letter, version, draft.Parts.Single().Id, FilePart.Main, Papers.PdfFile("tra-lai.pdf", "Trả lại hồ sơ")), default));
        await office.MustAsync((DescribeDraft describe) => describe.RunAsync(province.Tracker, new DescribeDraft.Input(
            letter, version + 1, new OutgoingCard(draft.TypeName, draft.Notation, draft.Subject), Province.PostOf(province.Chairman, Role.Leader),
            [new DescribeDraft.Receiver(RecipientKind.Addressee, "UBND xã Na Mèo", province.Commune)]), default));
        await office.MustAsync((SubmitDraft submit) => submit.RunAsync(province.Tracker, new SubmitDraft.Input(letter, version + 2), default));
        return version + 3;
    }

    private static async Task IssueAsync(DossierDesk desk, Id<OutgoingDocument> letter, OutgoingDocument draft)
    {
        var (office, province, version) = (desk.Office, desk.Province, await SubmitAsync(desk, letter, draft));
        await office.MustAsync((PassReview pass) => pass.RunAsync(province.Chief, new PassReview.Input(letter, version, ""), default));
        await office.MustAsync((SignDocument sign) => sign.RunAsync(province.Chairman, new SignDocument.Input(letter, version + 1, Province.Pin), default));
        await office.MustAsync((IssueDocument issue) => issue.RunAsync(province.Clerk, new IssueDocument.Input(letter, version + 2, Province.Pin), default));
    }

    private static string WordsOf(Office office, FileHash hash)
    {
        using var scope = office.Scope();
        using var package = ZipFile.OpenRead(scope.ServiceProvider.GetRequiredService<FileStore>().PathOf(hash));
        using var reader = new StreamReader(package.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        return Tags().Replace(reader.ReadToEnd(), "");
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
