using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Submissions;
using CongVu.Submissions.Composing;
using CongVu.Submissions.Deciding;
using CongVu.Submissions.Rules;
using CongVu.Submissions.Vetting;
using CongVu.TestOffice;

namespace CongVu.Tests.Submissions;

/// <summary>The vetting desk: who vets, how it ends, and how long an outcome may be taken back.</summary>
public sealed class VettingTests
{
    [Theory, BothDatabases]
    public async Task A_dossier_is_returned_only_with_a_known_reason_by_the_office_and_once(Engine engine)
    {
        var desk = await DossierDesk.OpenAsync(engine, RuleFile.KonTum);
        await using var office = desk.Office;
        var id = await desk.SentAsync();

        Assert.Equal(["vetting.no-reason"], Codes(await desk.ReturnAsync(id, [])));
        Assert.Equal(["vetting.no-reason"], Codes(await desk.ReturnAsync(id, ["khong-co"])));
        Assert.Equal(["vetting.other-unexplained"], Codes(await desk.ReturnAsync(id, [ReturnReason.OtherCode])));
        Assert.Equal(["vetting.note-too-long"], Codes(await desk.ReturnAsync(id, ["the-thuc"], new string('a', 2001))));
        Assert.Equal(["submission.not-vetting-desk"], Codes(await desk.AcceptAsync(id, desk.Province.CommuneClerk)));
        Assert.Equal(["submission.not-found"], Codes(await desk.AcceptAsync(id, desk.Province.Stranger)));
        Assert.True((await desk.ReturnAsync(id, [ReturnReason.OtherCode], new string('a', 2000))).IsDone);
        Assert.Equal(["submission.wrong-state"], Codes(await desk.ReturnAsync(id, ["the-thuc"])));
    }

    [Fact]
    public async Task An_outcome_is_taken_back_within_a_quarter_of_an_hour_if_nobody_acted_on_it()
    {
        var desk = await DossierDesk.OpenAsync(Engine.Sqlite, RuleFile.KonTum);
        await using var office = desk.Office;
        var id = await desk.SentAsync();
        var due = (await desk.FindAsync(id)).Rounds.Single().DueOn;

        await desk.ReturnAsync(id, ["the-thuc"]);
        office.Clock.Advance(VettingRules.UndoTime);
        Assert.True((await desk.UndoAsync(id)).IsDone);
        Assert.Equal((SubmissionState.Vetting, due), ((await desk.FindAsync(id)).State, (await desk.FindAsync(id)).Rounds.Single().DueOn));

        await desk.ReturnAsync(id, ["the-thuc"]);
        office.Clock.Advance(VettingRules.UndoTime + TimeSpan.FromSeconds(1));
        Assert.Equal(["vetting.too-late-to-undo"], Codes(await desk.UndoAsync(id)));
    }

    [Fact]
    public async Task What_the_sender_began_to_mend_is_not_taken_back()
    {
        var desk = await DossierDesk.OpenAsync(Engine.Sqlite, RuleFile.KonTum);
        await using var office = desk.Office;
        var id = await desk.SentAsync();
        await desk.ReturnAsync(id, ["thieu-du-thao"]);

        await desk.PutAsync(id, DossierPart.Other, Papers.PdfFile("bo-sung.pdf", "Bổ sung"));

        Assert.Equal(["vetting.too-late-to-undo"], Codes(await desk.UndoAsync(id)));
    }

    [Fact]
    public async Task A_transfer_names_the_competent_body_and_ends_the_round()
    {
        var desk = await DossierDesk.OpenAsync(Engine.Sqlite, RuleFile.KonTum);
        await using var office = desk.Office;
        var id = await desk.SentAsync();

        Assert.Equal(["vetting.no-body"], Codes(await TransferAsync(desk, id, " ")));
        Assert.True((await TransferAsync(desk, id, "Sở Tài chính")).IsDone);

        var dossier = await desk.FindAsync(id);
        Assert.Equal((SubmissionState.Transferred, "Sở Tài chính"), (dossier.State, dossier.Rounds.Single().TransferredTo));
    }

    [Fact]
    public async Task The_queue_shows_the_fuse_and_counts_what_burns()
    {
        var desk = await DossierDesk.OpenAsync(Engine.Sqlite, RuleFile.KonTum);
        await using var office = desk.Office;
        await desk.SentAsync();

        var states = new List<FuseState>();
        for (var day = 5; day <= 9; day++)
        {
            office.Clock.SetTo(2021, 4, day);
            var lines = await office.RunAsync((SubmissionQueries queries) => queries.ListAsync(desk.Province.Chief, SubmissionTab.ToVet, 1, 10, default));
            states.Add(Assert.Single(lines).Fuse);
        }

        Assert.Equal([FuseState.Fresh, FuseState.Fresh, FuseState.Warning, FuseState.LastDay, FuseState.Overdue], states);
        Assert.Equal(1, await office.RunAsync((SubmissionQueries queries) => queries.CountBurningAsync(desk.Province.Chief, default)));
    }

    [Fact]
    public async Task An_accepted_dossier_is_assigned_within_the_office_and_decided_by_a_leader_alone()
    {
        var desk = await DossierDesk.OpenAsync(Engine.Sqlite, RuleFile.KonTum);
        await using var office = desk.Office;
        var id = await desk.SentAsync();
        await desk.AcceptAsync(id);
        var version = await desk.VersionAsync(id);

        Assert.Equal(["deciding.unknown-specialist"], Codes(await office.DoAsync((AssignSubmission assign) => assign.RunAsync(
            desk.Province.Chief, new AssignSubmission.Input(id, version, desk.Province.CommuneClerk.Person), default))));
        await desk.AssignAsync(id);
        Assert.Equal(["deciding.sheet-incomplete"], Codes(await desk.WriteSheetAsync(id, " ")));
        Assert.Equal(["deciding.sheet-too-long"], Codes(await desk.WriteSheetAsync(id, new string('a', 10_001))));
        Assert.True((await desk.WriteSheetAsync(id, new string('a', 10_000))).IsDone);
        version = await desk.VersionAsync(id);
        Assert.Equal(["submission.not-decider"], Codes(await office.DoAsync((DecideSubmission decide) => decide.RunAsync(
            desk.Province.Tracker, new DecideSubmission.Input(id, version, DecisionKind.Approve, ""), default))));
        Assert.Equal(["deciding.words-missing"], Codes(await desk.DecideAsync(id, DecisionKind.Refuse)));
        Assert.True((await desk.DecideAsync(id, DecisionKind.Refuse, "Chưa cần thiết")).IsDone);
        Assert.Equal(SubmissionState.Refused, (await desk.FindAsync(id)).State);
    }

    [Fact]
    public async Task A_dossier_is_withdrawn_only_with_a_reason_and_while_it_is_in_its_authors_hands()
    {
        var desk = await DossierDesk.OpenAsync(Engine.Sqlite, RuleFile.KonTum);
        await using var office = desk.Office;
        var (sent, open) = (await desk.SentAsync(), await desk.StartAsync());

        Assert.Equal(["submission.wrong-state"], Codes(await WithdrawAsync(desk, sent, "Trùng")));
        Assert.Equal(["submission.reason-missing"], Codes(await WithdrawAsync(desk, open, "")));
        Assert.True((await WithdrawAsync(desk, open, "Trùng")).IsDone);
    }

    private static async Task<Outcome> WithdrawAsync(DossierDesk desk, Id<Submission> id, string reason)
    {
        var version = await desk.VersionAsync(id);
        return await desk.Office.DoAsync((WithdrawSubmission withdraw) => withdraw.RunAsync(
            desk.Province.CommuneClerk, new WithdrawSubmission.Input(id, version, reason), default));
    }

    private static async Task<Outcome> TransferAsync(DossierDesk desk, Id<Submission> id, string body)
    {
        var version = await desk.VersionAsync(id);
        return await desk.Office.DoAsync((TransferSubmission transfer) => transfer.RunAsync(
            desk.Province.Chief, new TransferSubmission.Input(id, version, body, "Nội dung thuộc thẩm quyền của Sở"), default));
    }

    private static IEnumerable<string> Codes(Outcome outcome) => outcome.Refusals.Select(refusal => refusal.Code);
}
