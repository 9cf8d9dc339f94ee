using CongVu.Database;
using CongVu.Documents;
using CongVu.Documents.Tray;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Submissions;
using CongVu.Submissions.Letters;
using CongVu.Submissions.Opinions;
using CongVu.Submissions.Rules;
using CongVu.TestOffice;

namespace CongVu.Tests.Submissions;

/// <summary>An ordinary outgoing document is no way around a dossier that waits for opinions.</summary>
public sealed class LetterTests
{
    private static readonly IdSource Ids = new(TimeProvider.System);
    private static readonly OutgoingCard Submission = new("Tờ trình", "TTr-UBND", "Về việc sửa chữa trụ sở");
    private static readonly OutgoingCard SameMatter = new("Công văn", "UBND-VP", "V/v đề nghị đầu tư thiết bị ký số cho xã");

    [Theory, BothDatabases]
    public async Task A_submission_letter_to_the_authority_belongs_to_a_dossier_or_says_why_to_none(Engine engine)
    {
        await using var scene = await OpenAsync(engine);
        var dossier = await scene.Desk.StartAsync();
        var (linked, exempt) = (await scene.DraftAsync(Submission), await scene.DraftAsync(Submission));

        Assert.Equal(["letter.unlinked"], Codes(await scene.SubmitAsync(linked)));
        Assert.True((await scene.LinkAsync(linked, dossier)).IsDone);
        Assert.Empty(Codes(await scene.SubmitAsync(linked)));
        Assert.Equal(["letter.unlinked"], Codes(await scene.SubmitAsync(exempt)));
        Assert.True((await scene.ExemptAsync(exempt, "Gửi để biết tiến độ, không trình quyết định")).IsDone);
        Assert.Empty(Codes(await scene.SubmitAsync(exempt)));
        Assert.Contains("Ghi nhận không trình hồ sơ: Gửi để biết tiến độ, không trình quyết định", await scene.HistoryAsync(exempt));
    }

    [Theory]
    [InlineData("UBND huyện Quan Sơn")]
    [InlineData("Chủ tịch Ủy ban nhân dân huyện Quan Sơn (để báo cáo)")]
    [InlineData("Văn phòng HĐND và UBND huyện Quan Sơn")]
    public async Task The_authority_is_recognized_in_typed_words(string typed)
    {
        await using var scene = await OpenAsync(Engine.Sqlite);

        var naming = await scene.DraftAsync(Submission, new DescribeDraft.Receiver(RecipientKind.CopyTo, typed, null));
        var other = await scene.DraftAsync(Submission, new DescribeDraft.Receiver(RecipientKind.CopyTo, "UBND xã Quan Sơn", null));

        Assert.Equal(["letter.unlinked"], Codes(await scene.SubmitAsync(naming)));
        Assert.Empty(Codes(await scene.SubmitAsync(other)));
    }

    [Fact]
    public async Task A_unit_of_the_authority_counts_as_the_authority_and_the_authoritys_own_letters_are_free()
    {
        await using var scene = await OpenAsync(Engine.Sqlite);
        var people = scene.Desk.Province;

        var office = await scene.DraftAsync(Submission, new DescribeDraft.Receiver(RecipientKind.CopyTo, "Văn phòng", people.DistrictOffice));

        Assert.Equal(["letter.unlinked"], Codes(await scene.SubmitAsync(office)));
        var own = await scene.DraftOfDistrictAsync(Submission, new DescribeDraft.Receiver(RecipientKind.CopyTo, "Chủ tịch UBND huyện Quan Sơn", people.District));
        Assert.Empty(Codes(await scene.SubmitAsync(own, people.Clerk)));
    }

    [Theory, BothDatabases]
    public async Task A_linked_letter_is_not_issued_while_opinions_are_open_alone_together_or_on_paper(Engine engine)
    {
        await using var scene = await OpenAsync(engine);
        var (desk, clerk) = (scene.Desk, scene.Desk.Province.CommuneClerk);
        var dossier = await desk.StartAsync();
        var (letter, paper, free) = (await scene.DraftAsync(Submission), await scene.DraftAsync(Submission), await scene.DraftAsync(Submission, new(RecipientKind.Addressee, "Các thôn", null)));
        foreach (var held in new[] { letter, paper })
        {
            await scene.LinkAsync(held, dossier);
        }

        foreach (var ready in new[] { letter, paper, free })
        {
            Assert.Empty(Codes(await scene.SubmitAsync(ready)));
        }

        await desk.SignAsync(desk.Province.CommuneChairman, letter);
        await desk.SignAsync(desk.Province.CommuneChairman, free);
        await desk.AskAsync(dossier, "Sở Tài chính");

        Assert.Equal(["letter.opinions-open"], Codes(await scene.IssueAsync(letter)));
        Assert.Equal(["letter.opinions-open"], Codes(await desk.Office.DoAsync((IssueTogether together) => together.RunAsync(
            clerk, new IssueTogether.Input([new(free, 4), new(letter, 4)], Province.Pin), default))));
        Assert.Equal(["letter.opinions-open"], Codes(await scene.IssueOnPaperAsync(paper)));
        Assert.Equal(["letter.opinions-open"], Codes(await scene.SignAsync(paper)));
        Assert.Equal((null, OutgoingState.AwaitingIssue), await scene.StandingAsync(free));
        await desk.ReleaseAsync(dossier, 0, "Đã thống nhất tại cuộc họp");
        Assert.Empty(Codes(await scene.IssueAsync(letter)));
        Assert.Equal((1, OutgoingState.Issued), await scene.StandingAsync(letter));
        Assert.Empty(Codes(await scene.IssueOnPaperAsync(paper)));
    }

    [Fact]
    public async Task A_batch_of_signatures_leaves_the_held_letter_out_and_says_why()
    {
        await using var scene = await OpenAsync(Engine.Sqlite);
        var (desk, chairman) = (scene.Desk, scene.Desk.Province.CommuneChairman);
        var dossier = await desk.StartAsync();
        var (held, free) = (await scene.DraftAsync(Submission), await scene.DraftAsync(Submission, new(RecipientKind.Addressee, "Các thôn", null)));
        await scene.LinkAsync(held, dossier);
        Assert.Empty(Codes(await scene.SubmitAsync(held)));
        Assert.Empty(Codes(await scene.SubmitAsync(free)));
        await desk.AskAsync(dossier, "Sở Tài chính");

        var batch = await desk.Office.MakeAsync((PlanSigningBatch plan) => plan.RunAsync(chairman, new PlanSigningBatch.Input([new(held, 3), new(free, 3)]), default));
        Assert.True((await desk.Office.DoAsync((SignBatch sign) => sign.RunAsync(chairman, new SignBatch.Input(batch, Province.Pin), default))).IsDone);

        Assert.Equal((null, OutgoingState.AwaitingSignature), await scene.StandingAsync(held));
        Assert.Equal((null, OutgoingState.AwaitingIssue), await scene.StandingAsync(free));
        Assert.Contains(await scene.HistoryAsync(held), words => words.Contains("chưa có trả lời của: Sở Tài chính", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_matter_is_held_back_under_another_type_and_in_spite_of_a_statement()
    {
        await using var scene = await OpenAsync(Engine.Sqlite);
        var dossier = await scene.Desk.StartAsync();
        await scene.Desk.AskAsync(dossier, "Sở Tài chính");
        var letter = await scene.DraftAsync(SameMatter);
        var declared = await scene.DraftAsync(SameMatter with { TypeName = "Tờ trình" });
        await scene.ExemptAsync(declared, "Văn bản khác");

        Assert.Equal(["letter.same-matter-open"], Codes(await scene.SubmitAsync(letter)));
        Assert.Equal(["letter.same-matter-open"], Codes(await scene.SubmitAsync(declared)));
        Assert.Empty(Codes(await scene.SubmitAsync(await scene.DraftAsync(SameMatter with { Subject = "V/v đề nghị tập huấn ký số" }))));
        await scene.Desk.RecordAsync(dossier, 0, OpinionStance.Agrees);
        Assert.Empty(Codes(await scene.SubmitAsync(letter)));
    }

    [Fact]
    public async Task A_letter_is_stated_only_by_its_senders_before_it_leaves_and_of_their_own_open_dossiers()
    {
        await using var scene = await OpenAsync(Engine.Sqlite);
        var (desk, people) = (scene.Desk, scene.Desk.Province);
        var (dossier, ended) = (await desk.StartAsync(), await desk.StartAsync());
        var letter = await scene.DraftAsync(Submission);
        var version = await desk.VersionAsync(ended);
        await desk.Office.MustAsync((CongVu.Submissions.Composing.WithdrawSubmission withdraw) => withdraw.RunAsync(people.CommuneClerk, new(ended, version, "Thôi"), default));

        Assert.Equal(["letter.unknown-dossier"], Codes(await scene.LinkAsync(letter, ended)));
        Assert.Equal(["submission.reason-missing"], Codes(await scene.ExemptAsync(letter, " ")));
        Assert.Equal(["submission.reason-too-long"], Codes(await scene.ExemptAsync(letter, new string('a', 501))));
        Assert.True((await scene.ExemptAsync(letter, new string('a', 500))).IsDone);
        Assert.Equal(["document.not-found"], Codes(await scene.LinkAsync(letter, dossier, people.Clerk)));
        var own = await scene.DraftOfDistrictAsync(Submission, new(RecipientKind.CopyTo, "Các xã", null));
        Assert.Equal(["letter.not-sender"], Codes(await scene.LinkAsync(own, dossier, await scene.ReaderAsync(own))));
        await scene.SubmitAsync(letter);
        await desk.SignAsync(people.CommuneChairman, letter);
        await scene.IssueAsync(letter);
        Assert.Equal(["letter.left-already"], Codes(await scene.LinkAsync(letter, dossier)));
    }

    [Fact]
    public void A_letter_of_another_authoritys_dossier_is_held_back()
    {
        var (here, there) = (new Id<Organization>(Ids.Next()), new Id<Organization>(Ids.Next()));
        var named = new NamedAuthority(here, "UBND huyện A", RuleFile.Read(RuleFile.KonTum).Value);
        var letter = new LetterEvidence("Tờ trình", "Về việc sửa chữa trụ sở", [named]);

        Assert.Equal(["letter.other-receiver"], LetterRules.Check(letter with { Linked = new LetterDossier("Sửa chữa trụ sở", there, true, []) }).Select(refusal => refusal.Code));
        Assert.Empty(LetterRules.Check(letter with { Linked = new LetterDossier("Sửa chữa trụ sở", here, true, []) }));
        Assert.Equal(["letter.unlinked"], LetterRules.Check(letter with { Linked = new LetterDossier("Sửa chữa trụ sở", here, false, []) }).Select(refusal => refusal.Code));
    }

    [Fact]
    public void Rules_that_do_not_ask_for_all_opinions_hold_nothing_back()
    {
        var here = new Id<Organization>(Ids.Next());
        var dossier = new LetterDossier("Sửa chữa trụ sở", here, true, ["Sở Tài chính"]);
        var rules = RuleFile.Read(RuleFile.KonTum).Value;
        var strict = new LetterEvidence("Tờ trình", "Sửa chữa trụ sở", [new NamedAuthority(here, "UBND huyện A", rules)]) { Linked = dossier };
        var lax = strict with { Named = [new NamedAuthority(here, "UBND huyện A", rules with { Opinions = new OpinionRule() })] };

        Assert.Equal(["letter.opinions-open"], LetterRules.Check(strict).Select(refusal => refusal.Code));
        Assert.Empty(LetterRules.Check(lax));
    }

    private static async Task<Scene> OpenAsync(Engine engine) => new(await DossierDesk.OpenAsync(engine, RuleFile.KonTum));

    private static IEnumerable<string> Codes(Outcome outcome) => outcome.Refusals.Select(refusal => refusal.Code);

    private sealed record Scene(DossierDesk Desk) : IAsyncDisposable
    {
        private Office Office => Desk.Office;

        private Actor Clerk => Desk.Province.CommuneClerk;

        public ValueTask DisposeAsync() => Office.DisposeAsync();

        public Task<Id<OutgoingDocument>> DraftAsync(OutgoingCard card, DescribeDraft.Receiver? receiver = null) => Desk.DraftLetterAsync(
            Desk.Province.CommuneChairman, [receiver ?? new DescribeDraft.Receiver(RecipientKind.CopyTo, "UBND huyện Quan Sơn", Desk.Province.District)], card);

        public async Task<Id<OutgoingDocument>> DraftOfDistrictAsync(OutgoingCard card, DescribeDraft.Receiver receiver)
        {
            var (clerk, chairman) = (Desk.Province.Clerk, Desk.Province.Chairman);
            var id = await Office.MakeAsync((StartDraft start) => start.RunAsync(clerk, new StartDraft.Input(Province.PostOf(clerk, Role.RecordsClerk), card), default));
            await Office.MustAsync((PutPart put) => put.RunAsync(clerk, new PutPart.Input(id, 0, null, FilePart.Main, Papers.PdfFile("to-trinh.pdf", "Kính trình")), default));
            await Office.MustAsync((DescribeDraft describe) => describe.RunAsync(clerk, new DescribeDraft.Input(id, 1, card, Province.PostOf(chairman, Role.Leader), [receiver]), default));
            return id;
        }

        public Task<Outcome> SubmitAsync(Id<OutgoingDocument> letter, Actor? by = null) =>
            Office.DoAsync((SubmitDraft submit) => submit.RunAsync(by ?? Clerk, new SubmitDraft.Input(letter, 2), default));

        public Task<Outcome> SignAsync(Id<OutgoingDocument> letter) =>
            Office.DoAsync((SignDocument sign) => sign.RunAsync(Desk.Province.CommuneChairman, new SignDocument.Input(letter, 3, Province.Pin), default));

        public Task<Outcome> IssueAsync(Id<OutgoingDocument> letter) =>
            Office.DoAsync((IssueDocument issue) => issue.RunAsync(Clerk, new IssueDocument.Input(letter, 4, Province.Pin), default));

        public Task<Outcome> IssueOnPaperAsync(Id<OutgoingDocument> letter) => Office.DoAsync((IssueOnPaper issue) => issue.RunAsync(
            Clerk, new IssueOnPaper.Input(letter, 3, "Khóa ký số hỏng", Papers.PdfFile("quet.pdf", "Đã ký")), default));

        public Task<Outcome> LinkAsync(Id<OutgoingDocument> letter, Id<Submission> dossier, Actor? by = null) =>
            Office.DoAsync((LinkLetter link) => link.RunAsync(by ?? Clerk, new LinkLetter.Input(letter, dossier), default));

        public Task<Outcome> ExemptAsync(Id<OutgoingDocument> letter, string reason) =>
            Office.DoAsync((ExemptLetter exempt) => exempt.RunAsync(Clerk, new ExemptLetter.Input(letter, reason), default));

        public async Task<(int? Number, OutgoingState State)> StandingAsync(Id<OutgoingDocument> letter)
        {
            var found = (await Office.RunAsync((OutgoingQueries queries) => queries.FindAsync(Clerk, letter, default)))!;
            return (found.Number, found.State);
        }

        public async Task<IEnumerable<string>> HistoryAsync(Id<OutgoingDocument> letter) =>
            (await Office.RunAsync((Histories histories) => histories.OfAsync(letter, default))).Select(line => line.Words);

        // Somebody of another unit who may read the letter and nothing more.
        public async Task<Actor> ReaderAsync(Id<OutgoingDocument> letter)
        {
            await using var scope = Office.Scope();
            var db = (OfficeContext)scope.ServiceProvider.GetService(typeof(OfficeContext))!;
            var readers = (DocumentReaders)scope.ServiceProvider.GetService(typeof(DocumentReaders))!;
            var ledger = (FactLedger)scope.ServiceProvider.GetService(typeof(FactLedger))!;
            await readers.AddAsync(letter, [Desk.Province.Stranger.Person], ReaderReason.Drafting, default);
            ledger.Record(Desk.Province.Clerk.For(Desk.Province.District), new DraftDescribed(letter, "Tờ trình", "TTr-UBND", "Đọc"));
            Assert.True((await db.SaveAsync(default)).IsDone);
            return Desk.Province.Stranger;
        }
    }
}
