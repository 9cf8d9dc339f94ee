using CongVu.Database;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Submissions;
using CongVu.Submissions.Composing;
using CongVu.Submissions.Deciding;
using CongVu.Submissions.Opinions;
using CongVu.Submissions.Rules;
using CongVu.Submissions.Vetting;
using CongVu.TestOffice;

namespace CongVu.Tests.Submissions;

/// <summary>The commune puts dossiers before the district; each step by the person whose step it is.</summary>
internal sealed class DossierDesk(Province province)
{
    public Province Province => province;

    public Office Office => province.Office;

    public static async Task<DossierDesk> OpenAsync(Engine engine, string rules)
    {
        var desk = new DossierDesk(await Province.OpenAsync(engine));
        await desk.PublishAsync(rules);
        return desk;
    }

    public Task PublishAsync(string rules) => Office.MakeAsync((PublishRules publish) =>
        publish.RunAsync(province.Chief, new PublishRules.Input(province.District, rules), default));

    public SubmissionCard Card(string kind) => new(province.District, "Đề nghị đầu tư thiết bị ký số cho xã", kind) { MatterCode = "vuot-tham-quyen" };

    public Task<Id<Submission>> StartAsync(string kind = "ca-biet") => Office.MakeAsync((StartSubmission start) => start.RunAsync(
        province.CommuneClerk, new StartSubmission.Input(Province.PostOf(province.CommuneClerk, Role.RecordsClerk), Card(kind)), default));

    /// <summary>As the commune's clerk sees it.</summary>
    public Task<Submission> FindAsync(Id<Submission> id) => FindAsync(province.CommuneClerk, id);

    public async Task<Submission> FindAsync(Actor actor, Id<Submission> id) =>
        (await Office.RunAsync((SubmissionQueries queries) => queries.FindAsync(actor, id, default)))!;

    public async Task<int> VersionAsync(Id<Submission> id) => (await FindAsync(id)).Version;

    /// <summary>Codes of what is against sending it.</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync(Id<Submission> id)
    {
        var findings = await Office.RunAsync(async (SubmissionQueries queries) =>
            await queries.CheckAsync((await queries.FindAsync(province.CommuneClerk, id, default))!, default));
        return [.. findings.Findings.Select(finding => finding.Code)];
    }

    public async Task<Outcome> PutAsync(Id<Submission> id, DossierPart part, NewFile file)
    {
        var version = await VersionAsync(id);
        return await Office.DoAsync((PutPaper put) => put.RunAsync(province.CommuneClerk, new PutPaper.Input(id, version, part, file), default));
    }

    public async Task ExcuseAsync(Id<Submission> id, DossierPart part, string reason)
    {
        var version = await VersionAsync(id);
        await Office.MustAsync((ExcuseSlot excuse) => excuse.RunAsync(province.CommuneClerk, new ExcuseSlot.Input(id, version, part, reason), default));
    }

    /// <summary>The commune issues a letter, signed by its chairman or somebody else, and the dossier takes it.</summary>
    public async Task TakeLetterAsync(Id<Submission> id, Actor? signer = null)
    {
        var letter = await IssueAsync(signer ?? province.CommuneChairman);
        var version = await VersionAsync(id);
        await Office.MustAsync((TakeDocument take) => take.RunAsync(province.CommuneClerk, new TakeDocument.Input(id, version, letter, DossierPart.Letter), default));
    }

    public async Task<Id<OutgoingDocument>> IssueAsync(Actor signer)
    {
        var letter = await SubmitLetterAsync(signer, [new DescribeDraft.Receiver(RecipientKind.Addressee, "Các thôn", null)]);
        await SignAsync(signer, letter);
        await Office.MustAsync((IssueDocument issue) => issue.RunAsync(province.CommuneClerk, new IssueDocument.Input(letter, 4, Province.Pin), default));
        return letter;
    }

    public async Task<Id<OutgoingDocument>> SubmitLetterAsync(Actor signer, IReadOnlyList<DescribeDraft.Receiver> receivers, OutgoingCard? card = null)
    {
        var letter = await DraftLetterAsync(signer, receivers, card);
        await Office.MustAsync((SubmitDraft submit) => submit.RunAsync(province.CommuneClerk, new SubmitDraft.Input(letter, 2), default));
        return letter;
    }

    public async Task<Id<OutgoingDocument>> DraftLetterAsync(Actor signer, IReadOnlyList<DescribeDraft.Receiver> receivers, OutgoingCard? given = null)
    {
        var clerk = province.CommuneClerk;
        var card = given ?? new OutgoingCard("Tờ trình", "TTr-UBND", "Về việc đầu tư thiết bị ký số");
        var letter = await Office.MakeAsync((StartDraft start) => start.RunAsync(
            clerk, new StartDraft.Input(Province.PostOf(clerk, Role.RecordsClerk), card), default));
        await Office.MustAsync((PutPart put) => put.RunAsync(clerk, new PutPart.Input(letter, 0, null, FilePart.Main, Papers.PdfFile("to-trinh.pdf", "Kính trình")), default));
        await Office.MustAsync((DescribeDraft describe) => describe.RunAsync(clerk,
            new DescribeDraft.Input(letter, 1, card, Province.PostOf(signer, Role.Leader), receivers), default));
        return letter;
    }

    public Task SignAsync(Actor signer, Id<OutgoingDocument> letter) =>
        Office.MustAsync((SignDocument sign) => sign.RunAsync(signer, new SignDocument.Input(letter, 3, Province.Pin), default));

    public async Task SealAsync(Id<Submission> id, DossierPart part)
    {
        var submission = await FindAsync(id);
        var paper = submission.CurrentPapers.Last(row => row.Part == part).Id;
        await Office.MustAsync((SealPaper seal) => seal.RunAsync(province.CommuneClerk, new SealPaper.Input(id, submission.Version, paper, Province.Pin), default));
    }

    public async Task RemoveAsync(Id<Submission> id, DossierPart part)
    {
        var submission = await FindAsync(id);
        var paper = submission.CurrentPapers.Last(row => row.Part == part).Id;
        await Office.MustAsync((RemovePaper remove) => remove.RunAsync(province.CommuneClerk, new RemovePaper.Input(id, submission.Version, paper), default));
    }

    /// <summary>A dossier that Kon Tum's rules have nothing against.</summary>
    public async Task<Id<Submission>> CompleteAsync()
    {
        var id = await StartAsync();
        await TakeLetterAsync(id);
        await PutAsync(id, DossierPart.Drafts, Papers.PdfFile("du-thao-quyet-dinh.pdf", "Dự thảo quyết định"));
        await SealAsync(id, DossierPart.Drafts);
        foreach (var part in new[] { DossierPart.Opinions, DossierPart.Appraisal, DossierPart.Reception })
        {
            await ExcuseAsync(id, part, "Nội dung không thuộc diện phải lấy ý kiến, thẩm định");
        }

        return id;
    }

    public async Task<Outcome> SendAsync(Id<Submission> id)
    {
        var version = await VersionAsync(id);
        return await Office.DoAsync((SendSubmission send) => send.RunAsync(province.CommuneClerk, new SendSubmission.Input(id, version), default));
    }

    public async Task<Id<Submission>> SentAsync()
    {
        var id = await CompleteAsync();
        Assert.Empty((await SendAsync(id)).Refusals.Select(refusal => refusal.Code));
        return id;
    }

    public async Task<Outcome> ReturnAsync(Id<Submission> id, IReadOnlyList<string> reasons, string note = "")
    {
        var version = await VersionAsync(id);
        return await Office.DoAsync((ReturnSubmission back) => back.RunAsync(province.Tracker, new ReturnSubmission.Input(id, version, reasons, note), default));
    }

    public async Task<Outcome> AcceptAsync(Id<Submission> id, Actor? by = null)
    {
        var version = await VersionAsync(id);
        return await Office.DoAsync((AcceptSubmission accept) => accept.RunAsync(by ?? province.Tracker, new AcceptSubmission.Input(id, version, ""), default));
    }

    public async Task<Outcome> UndoAsync(Id<Submission> id)
    {
        var version = await VersionAsync(id);
        return await Office.DoAsync((UndoVetting undo) => undo.RunAsync(province.Tracker, new UndoVetting.Input(id, version), default));
    }

    public async Task<Outcome> AskAsync(Id<Submission> id, params string[] agencies)
    {
        var version = await VersionAsync(id);
        return await Office.DoAsync((AskOpinions ask) => ask.RunAsync(
            province.CommuneClerk, new AskOpinions.Input(id, version, agencies, new DateOnly(2021, 4, 12)), default));
    }

    public async Task<Outcome> RecordAsync(Id<Submission> id, int line, OpinionStance stance, string words = "")
    {
        var submission = await FindAsync(id);
        var request = submission.Opinions.Single(row => row.Ordinal == line).Id;
        var answer = new OpinionAnswer(new DateOnly(2021, 4, 5), stance, words, "12/STC-NS ngày 05/4/2021");
        return await Office.DoAsync((RecordOpinion record) => record.RunAsync(
            province.CommuneClerk, new RecordOpinion.Input(id, submission.Version, request, answer), default));
    }

    public async Task<Outcome> ReceiveAsync(Id<Submission> id, int line, OpinionReception reception, string words = "")
    {
        var submission = await FindAsync(id);
        var request = submission.Opinions.Single(row => row.Ordinal == line).Id;
        return await Office.DoAsync((ReceiveOpinion receive) => receive.RunAsync(
            province.CommuneClerk, new ReceiveOpinion.Input(id, submission.Version, request, reception, words), default));
    }

    public async Task<Outcome> ReleaseAsync(Id<Submission> id, int line, string reason)
    {
        var submission = await FindAsync(id);
        var request = submission.Opinions.Single(row => row.Ordinal == line).Id;
        return await Office.DoAsync((ReleaseOpinion release) => release.RunAsync(
            province.CommuneClerk, new ReleaseOpinion.Input(id, submission.Version, request, reason), default));
    }

    public async Task DescribeAsync(Id<Submission> id, Func<SubmissionCard, SubmissionCard> change)
    {
        var submission = await FindAsync(id);
        await Office.MustAsync((DescribeSubmission describe) => describe.RunAsync(
            province.CommuneClerk, new DescribeSubmission.Input(id, submission.Version, change(submission.Card())), default));
    }

    public async Task AssignAsync(Id<Submission> id)
    {
        var version = await VersionAsync(id);
        await Office.MustAsync((AssignSubmission assign) => assign.RunAsync(province.Chief, new AssignSubmission.Input(id, version, province.Tracker.Person), default));
    }

    public async Task<Outcome> WriteSheetAsync(Id<Submission> id, string proposal = "Trình Chủ tịch đồng ý")
    {
        var version = await VersionAsync(id);
        return await Office.DoAsync((WriteSheet write) => write.RunAsync(province.Tracker, new WriteSheet.Input(id, version, "Hồ sơ đủ thành phần", proposal), default));
    }

    public async Task<Outcome> DecideAsync(Id<Submission> id, DecisionKind kind, string words = "")
    {
        var version = await VersionAsync(id);
        return await Office.DoAsync((DecideSubmission decide) => decide.RunAsync(province.Chairman, new DecideSubmission.Input(id, version, kind, words), default));
    }
}
