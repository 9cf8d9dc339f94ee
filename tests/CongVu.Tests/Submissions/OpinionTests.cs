using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Submissions;
using CongVu.Submissions.Opinions;
using CongVu.Submissions.Rules;
using CongVu.TestOffice;

namespace CongVu.Tests.Submissions;

/// <summary>Asking others: nothing is put forward, not even under "Nơi nhận", while an opinion is missing.</summary>
public sealed class OpinionTests
{
    private static readonly IdSource Ids = new(TimeProvider.System);

    [Theory, BothDatabases]
    public async Task A_complete_dossier_is_held_until_every_opinion_is_there_received_and_the_stance_taken(Engine engine)
    {
        var desk = await DossierDesk.OpenAsync(engine, RuleFile.KonTum);
        await using var office = desk.Office;
        var id = await desk.CompleteAsync();

        Assert.True((await desk.AskAsync(id, "Sở Tài chính", "Phòng Nội vụ")).IsDone);
        Assert.Equal(["submission.opinions-open"], Codes(await desk.SendAsync(id)));
        Assert.True((await desk.RecordAsync(id, 0, OpinionStance.Differs, "Chưa bố trí được vốn")).IsDone);
        Assert.True((await desk.ReleaseAsync(id, 1, "Đã thống nhất tại cuộc họp ngày 05/4")).IsDone);
        Assert.Equal(["submission.opinion-unreceived", "submission.stance-missing"], Codes(await desk.SendAsync(id)));
        Assert.True((await desk.ReceiveAsync(id, 0, OpinionReception.Explained, "Dùng nguồn sự nghiệp")).IsDone);
        await desk.DescribeAsync(id, card => card with { Stance = "Mua năm 2021", StanceReason = "Đã có nguồn sự nghiệp" });

        Assert.Empty(Codes(await desk.SendAsync(id)));
    }

    [Fact]
    public async Task The_letter_that_asks_is_not_issued_while_it_names_the_authority_even_as_a_copy()
    {
        var desk = await DossierDesk.OpenAsync(Engine.Sqlite, RuleFile.KonTum);
        await using var office = desk.Office;
        var province = desk.Province;
        var id = await desk.StartAsync();
        var naming = await LetterAsync(desk, new DescribeDraft.Receiver(RecipientKind.CopyTo, "UBND huyện Quan Sơn", province.District));
        await AskAsync(desk, id, naming, "Phòng Nội vụ");

        var refused = await office.DoAsync((IssueDocument issue) => issue.RunAsync(province.CommuneClerk, new IssueDocument.Input(naming, 4, Province.Pin), default));

        Assert.Equal(["opinion.receiver-informed"], Codes(refused));
        Assert.Null((await desk.FindAsync(id)).Opinions.Single().SentOn);
        var quiet = await LetterAsync(desk, new DescribeDraft.Receiver(RecipientKind.CopyTo, "Các thôn", null));
        await AskAsync(desk, id, quiet, "Sở Tài chính");
        Assert.Equal(["opinion.not-sent-yet"], Codes(await desk.RecordAsync(id, 0, OpinionStance.Agrees)));
        await office.MustAsync((IssueDocument issue) => issue.RunAsync(province.CommuneClerk, new IssueDocument.Input(quiet, 4, Province.Pin), default));
        Assert.All((await desk.FindAsync(id)).Opinions, opinion => Assert.Equal(new DateOnly(2021, 4, 5), opinion.SentOn));
    }

    [Fact]
    public async Task Acts_on_opinions_say_all_that_is_missing()
    {
        var desk = await DossierDesk.OpenAsync(Engine.Sqlite, RuleFile.KonTum);
        await using var office = desk.Office;
        var id = await desk.StartAsync();
        var (clerk, version) = (desk.Province.CommuneClerk, await desk.VersionAsync(id));

        Assert.Equal(["opinion.nobody-asked", "opinion.due-too-early", "opinion.letter-not-draft"], Codes(await office.DoAsync((AskOpinions ask) => ask.RunAsync(
            clerk, new AskOpinions.Input(id, version, [" "], new DateOnly(2021, 4, 5), new(Ids.Next())), default))));
        Assert.True((await desk.AskAsync(id, "Sở Tài chính")).IsDone);
        Assert.Equal(["opinion.asked-already"], Codes(await desk.AskAsync(id, "Sở Tài chính")));
        Assert.Equal(["opinion.not-answered"], Codes(await desk.ReceiveAsync(id, 0, OpinionReception.TakenIn)));
        Assert.Equal(["submission.reason-missing"], Codes(await desk.ReleaseAsync(id, 0, " ")));
        Assert.Equal(["opinion.words-missing"], Codes(await desk.RecordAsync(id, 0, OpinionStance.AgreesWithRemarks)));
        Assert.True((await desk.RecordAsync(id, 0, OpinionStance.Agrees)).IsDone);
        Assert.Equal(["opinion.not-open"], Codes(await desk.ReleaseAsync(id, 0, "Thôi")));
        Assert.Equal(["submission.reason-missing"], Codes(await desk.ReceiveAsync(id, 0, OpinionReception.Explained)));
        Assert.True((await desk.ReceiveAsync(id, 0, OpinionReception.TakenIn)).IsDone);
    }

    [Theory, BothDatabases]
    public async Task A_document_that_came_since_from_the_agency_asked_is_proposed_as_its_answer(Engine engine)
    {
        var desk = await DossierDesk.OpenAsync(engine, RuleFile.KonTum);
        await using var office = desk.Office;
        var id = await desk.StartAsync();
        office.Clock.SetTo(2021, 4, 2);
        await RegisterAsync(desk, "Sở Tài chính", "11/STC-NS");
        office.Clock.SetTo(2021, 4, 5);
        await desk.AskAsync(id, "Sở Tài chính", "Sở Nội vụ");

        var before = await MatchesAsync(desk, id);
        await RegisterAsync(desk, "Sở Y tế", "5/SYT");
        var answer = await RegisterAsync(desk, "Sở Tài chính", "12/STC-NS");
        var match = Assert.Single(await MatchesAsync(desk, id));
        await desk.RecordAsync(id, 0, OpinionStance.Agrees);

        Assert.Empty(before);
        Assert.Equal((answer, "12/STC-NS ngày 01/4/2021"), (match.Document, match.Citation));
        Assert.Empty(await MatchesAsync(desk, id));
    }

    private static Task<Id<IncomingDocument>> RegisterAsync(DossierDesk desk, string issuer, string code) => desk.Office.MakeAsync((RegisterIncoming register) => register.RunAsync(
        desk.Province.CommuneClerk, new RegisterIncoming.Input(
            desk.Province.Commune, null, IncomingOrigin.Scanned, new IncomingCard(null, issuer, code, new DateOnly(2021, 4, 1), "Công văn", "V/v tham gia ý kiến"),
            [Papers.PdfFile("thu.pdf", $"{issuer} {code}")]) { IsNoDuplicate = true }, default));

    private static async Task<IReadOnlyList<OpinionMatches.Match>> MatchesAsync(DossierDesk desk, Id<Submission> id)
    {
        var submission = await desk.FindAsync(id);
        return await desk.Office.RunAsync((OpinionMatches matches) => matches.FindAsync(desk.Province.CommuneClerk, submission, default));
    }

    [Fact]
    public void Late_and_silent_follow_from_the_days()
    {
        var due = new DateOnly(2021, 4, 8);
        var request = new OpinionRequest(new(Ids.Next()), new(Ids.Next()), 0, new AskedAgency(null, "Sở Tài chính"), null, due);

        Assert.Equal(OpinionStanding.NotSent, request.StandingOn(due));
        request.Send(new DateOnly(2021, 4, 1));
        Assert.Equal((OpinionStanding.Waiting, OpinionStanding.Silent), (request.StandingOn(due), request.StandingOn(due.AddDays(1))));
        request.Answer(new OpinionAnswer(due, OpinionStance.Agrees, "", "1/STC"));
        Assert.Equal(OpinionStanding.Answered, request.StandingOn(due.AddDays(9)));
        request.Answer(new OpinionAnswer(due.AddDays(1), OpinionStance.Agrees, "", "1/STC"));
        Assert.Equal(OpinionStanding.AnsweredLate, request.StandingOn(due.AddDays(9)));
    }

    private static async Task<Id<OutgoingDocument>> LetterAsync(DossierDesk desk, DescribeDraft.Receiver receiver)
    {
        var letter = await desk.SubmitLetterAsync(desk.Province.CommuneChairman, [receiver], new OutgoingCard("Công văn", "UBND-VP", "V/v tham gia ý kiến"));
        await desk.SignAsync(desk.Province.CommuneChairman, letter);
        return letter;
    }

    private static async Task AskAsync(DossierDesk desk, Id<Submission> id, Id<OutgoingDocument> letter, string agency)
    {
        var version = await desk.VersionAsync(id);
        await desk.Office.MustAsync((AskOpinions ask) => ask.RunAsync(
            desk.Province.CommuneClerk, new AskOpinions.Input(id, version, [agency], new DateOnly(2021, 4, 12), letter), default));
    }

    private static IEnumerable<string> Codes(Outcome outcome) => outcome.Refusals.Select(refusal => refusal.Code);
}
