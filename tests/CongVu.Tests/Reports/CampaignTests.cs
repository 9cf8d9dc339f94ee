using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Reports.Campaigns;
using CongVu.TestOffice;
using CongVu.Tests.Documents;

namespace CongVu.Tests.Reports;

public sealed class CampaignTests
{
    private static readonly FaultAnswer Answer = new(FaultCause.Subjective, "Chưa phân công đầu mối", "Phân công và tập huấn", new DateOnly(2021, 5, 10));

    [Theory, BothDatabases]
    public async Task A_campaign_needs_units_below_criteria_that_can_be_met_and_a_collector_for_reports(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var card = Card(province);

        Assert.Equal(["campaign.not-runner"], Codes(await OpenAsync(province, province.Specialist, card)));
        Assert.Equal(["campaign.code-missing", "campaign.title-missing", "campaign.no-units", "campaign.no-criteria"],
            Codes(await OpenAsync(province, province.Tracker, card with { Code = "mã 1", Title = " ", Units = [], Criteria = [] })));
        Assert.Equal(["campaign.threshold-impossible", "campaign.no-collector"],
            Codes(await OpenAsync(province, province.Tracker, card with { Criteria = [new(CriterionKind.SigningRate, 101), new(CriterionKind.Reported, 1)], Collector = null })));
        Assert.Equal(["campaign.unit-outside"], Codes(await OpenAsync(province, province.Tracker, card with { Units = [province.Culture] })));
        Assert.Equal(["campaign.period-impossible"], Codes(await OpenAsync(province, province.Tracker, card with { Period = Period.Of(default, default), Criteria = [new(CriterionKind.Exchanged, 1)] })));
        Assert.Empty(Codes(await OpenAsync(province, province.Tracker, card with { Criteria = [new(CriterionKind.SigningRate, 100), new(CriterionKind.TasksOnTime, 1)], Collector = null })));
        Assert.Equal(["campaign.code-taken"], Codes(await OpenAsync(province, province.Tracker, card)));
    }

    [Theory, BothDatabases]
    public async Task The_unit_sees_its_line_first_and_is_heard_before_anything_is_frozen(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = (await OpenAsync(province, province.Tracker, Card(province))).Value;

        Assert.Empty(await office.RunAsync((CampaignQueries queries) => queries.ListAsync(province.CommuneChairman, default)));
        Assert.Equal(["campaign.not-over"], Codes(await ShowAsync(province, id)));
        office.Clock.SetTo(2021, 4, 13);
        Assert.Equal(["campaign.wrong-state"], Codes(await ObjectAsync(province, province.CommuneClerk, id)));
        Assert.Empty(Codes(await ShowAsync(province, id)));
        Assert.Single(await office.RunAsync((CampaignQueries queries) => queries.WaitingAsync(province.CommuneChairman, default)));
        Assert.Equal(["campaign.not-of-unit"], Codes(await ObjectAsync(province, province.Tracker, id)));
        Assert.Equal(["campaign.words-missing", "campaign.evidence-missing"], Codes(await ObjectAsync(province, province.CommuneClerk, id, ObjectionGround.Evidence, " ")));
        Assert.Empty(Codes(await ObjectAsync(province, province.CommuneClerk, id)));
        Assert.Equal(["campaign.nothing-against"], Codes(await ObjectAsync(province, province.CommuneClerk, id)));
        Assert.Equal(["campaign.still-time", "campaign.objections-open"], Codes(await FreezeAsync(province, id)));
        office.Clock.SetTo(2021, 4, 16);
        Assert.Equal(["campaign.too-late", "campaign.nothing-against"], Codes(await ObjectAsync(province, province.CommuneClerk, id)));
        Assert.Equal(["campaign.objections-open"], Codes(await FreezeAsync(province, id)));
        Assert.Equal(["campaign.words-missing"], Codes(await DecideAsync(province, id, accept: true, "")));
        Assert.Empty(Codes(await DecideAsync(province, id, accept: true, "Đường truyền hỏng ba ngày")));
        Assert.Equal(["campaign.not-found"], Codes(await DecideAsync(province, id, accept: false, "Lần nữa")));
        Assert.Equal(["campaign.not-runner"], Codes(await office.DoAsync((FreezeCampaign freeze) => freeze.RunAsync(province.CommuneChairman, new FreezeCampaign.Input(id), default))));
        Assert.Empty(Codes(await FreezeAsync(province, id)));

        var row = Assert.Single((await FindAsync(province, id)).Table.Rows);
        Assert.Equal(UnitOutcome.CarriedOut, row.Outcome);
        Assert.Contains("Đường truyền hỏng ba ngày", row.Results.Single(result => result.Kind is CriterionKind.Reported).Words, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Only_the_issued_letter_publishes_and_then_the_head_explains_and_the_remedy_is_directed(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await FrozenAsync(province);

        Assert.Equal(["draft.signer-cannot-sign", "campaign.explain-by-impossible"], Codes(await LetterAsync(province, id, province.Tracker, new DateOnly(2021, 4, 16))));
        var letter = (await LetterAsync(province, id, province.Chairman, new DateOnly(2021, 4, 29))).Value;
        Assert.Equal(["campaign.letter-exists"], Codes(await LetterAsync(province, id, province.Chairman, new DateOnly(2021, 4, 29))));
        Assert.Equal(["campaign.wrong-state"], Codes(await ExplainAsync(province, province.CommuneChairman, id, Answer)));
        await IssueAsync(province, letter);
        Assert.Equal(CampaignState.Published, (await FindAsync(province, id)).Campaign.State);

        Assert.Equal(["campaign.not-head-of-unit"], Codes(await ExplainAsync(province, province.CommuneClerk, id, Answer)));
        Assert.Equal(["campaign.cause-missing", "campaign.remedy-missing", "campaign.remedy-in-past"],
            Codes(await ExplainAsync(province, province.CommuneChairman, id, new FaultAnswer(FaultCause.Objective, "", " ", new DateOnly(2021, 4, 15)))));
        Assert.Empty(Codes(await ExplainAsync(province, province.CommuneChairman, id, Answer)));
        Assert.Equal(["campaign.already-explained"], Codes(await ExplainAsync(province, province.CommuneChairman, id, Answer)));
        Assert.Equal(["campaign.not-runner"], Codes(await RemedyAsync(province, province.CommuneChairman, id)));
        var directive = (await RemedyAsync(province, province.Tracker, id)).Value;
        Assert.Equal(["campaign.already-directed"], Codes(await RemedyAsync(province, province.Tracker, id)));
        var task = (await office.RunAsync((CongVu.Directives.DirectiveQueries queries) => queries.FindAsync(province.Tracker, directive, default)))!;
        Assert.Equal(("Khắc phục: Phân công và tập huấn", "Vi Văn Thắng", (DateOnly?)Answer.RemedyBy), (task.Card.Content, task.Card.GivenBy.Name, task.Lead!.Due));
    }

    [Theory, BothDatabases]
    public async Task A_result_that_was_shown_never_changes_whatever_is_sent_later(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = (await OpenAsync(province, province.Tracker, Card(province) with { Criteria = [new(CriterionKind.SigningRate, 100)], Units = [province.Commune] })).Value;
        office.Clock.SetTo(2021, 4, 13);
        Assert.Empty(Codes(await ShowAsync(province, id)));
        var shown = (await FindAsync(province, id)).Table;

        await new DraftJourney(province).IssuedAsync();
        office.Clock.SetTo(2021, 4, 16);
        Assert.Empty(Codes(await FreezeAsync(province, id)));
        var frozen = (await FindAsync(province, id)).Table;

        Assert.Equal(shown.Rows.Select(row => (row.Unit, row.Outcome, row.Results[0].Total)), frozen.Rows.Select(row => (row.Unit, row.Outcome, row.Results[0].Total)));
        Assert.Equal(UnitOutcome.CarriedOut, Assert.Single(frozen.Rows).Outcome);
        Assert.Equal(["campaign.wrong-state"], Codes(await office.DoAsync((CancelCampaign act) => act.RunAsync(province.Tracker, new CancelCampaign.Input(id, "Thôi"), default))));
    }

    [Theory, BothDatabases]
    public async Task A_campaign_is_cancelled_with_a_reason_while_it_runs(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = (await OpenAsync(province, province.Tracker, Card(province))).Value;

        Assert.Equal(["campaign.words-missing"], Codes(await office.DoAsync((CancelCampaign act) => act.RunAsync(province.Tracker, new CancelCampaign.Input(id, " "), default))));
        Assert.Equal(["campaign.not-found"], Codes(await office.DoAsync((CancelCampaign act) => act.RunAsync(province.Tracker, new CancelCampaign.Input(default, "Thôi"), default))));
        Assert.Empty(Codes(await office.DoAsync((CancelCampaign act) => act.RunAsync(province.Tracker, new CancelCampaign.Input(id, "Mở nhầm"), default))));
        Assert.Equal("Mở nhầm", (await FindAsync(province, id)).Campaign.CancelReason);
    }

    [Theory, BothDatabases]
    public async Task Who_is_not_criticized_has_nothing_to_explain(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = (await OpenAsync(province, province.Tracker, Card(province) with { Criteria = [new(CriterionKind.SigningRate, 100)] })).Value;
        office.Clock.SetTo(2021, 4, 13);
        Assert.Empty(Codes(await ShowAsync(province, id)));
        office.Clock.SetTo(2021, 4, 16);
        Assert.Empty(Codes(await FreezeAsync(province, id)));
        await IssueAsync(province, (await LetterAsync(province, id, province.Chairman, new DateOnly(2021, 4, 29))).Value);

        Assert.Equal(["campaign.not-criticized"], Codes(await ExplainAsync(province, province.CommuneChairman, id, Answer)));
    }

    [Theory, BothDatabases]
    public async Task A_code_that_two_agencies_gave_needs_the_whole_id(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var first = (await OpenAsync(province, province.Tracker, Card(province))).Value;
        Assert.True((await PrintAsync(office, Card(province).Code)).IsDone);
        var below = await office.MakeAsync((FoundOrganization found) => found.RunAsync(
            province.Administrator, new FoundOrganization.Input(province.Commune, OrganizationKind.Agency, "Trạm Y tế xã Na Mèo", "TYT", "Quan Sơn", "H56.25.7.1", new DateOnly(2019, 1, 1)), default));
        await office.MakeAsync((OpenCampaign open) => open.RunAsync(
            province.CommuneChairman, new OpenCampaign.Input(province.Commune, Card(province) with { Units = [below], Criteria = [new(CriterionKind.SigningRate, 90)], Collector = null }), default));

        Assert.Equal(["campaign.ambiguous"], Codes(await PrintAsync(office, Card(province).Code)));
        Assert.True((await PrintAsync(office, first.ToString())).IsDone);
    }

    [Fact]
    public void A_unit_without_its_report_did_not_report_whatever_else_it_did()
    {
        static CriterionResult Result(CriterionKind kind, bool isMet) => new(kind, 0, 0, isMet, "", []);

        Assert.Equal(UnitOutcome.NotReported, CampaignRules.OutcomeOf([Result(CriterionKind.Exchanged, false), Result(CriterionKind.Reported, false)]));
        Assert.Equal(UnitOutcome.NotCarriedOut, CampaignRules.OutcomeOf([Result(CriterionKind.Exchanged, false), Result(CriterionKind.Reported, true)]));
        Assert.Equal(UnitOutcome.CarriedOut, CampaignRules.OutcomeOf([Result(CriterionKind.Exchanged, true), Result(CriterionKind.Reported, true)]));
    }

    [Fact]
    public void A_rate_is_met_at_its_threshold_and_by_those_who_sent_nothing()
    {
        static CriterionResult Judge(int signed, int total) => CampaignRules.Judge(
            new CriterionChoice(CriterionKind.SigningRate, 90), [.. Enumerable.Range(0, total).Select(index => new CriterionLine(Guid.Empty, "", null, "", index < signed))]);

        Assert.True(Judge(9, 10).IsMet);
        Assert.False(Judge(8, 9).IsMet);
        Assert.True(Judge(0, 0).IsMet);
        Assert.Equal((8, 9, "8/9 văn bản ký số đủ"), (Judge(8, 9).Count, Judge(8, 9).Total, Judge(8, 9).Words));
    }

    private static CampaignCard Card(Province province) => new(
        "KYSO-2021", "Gửi, nhận văn bản điện tử có ký số", "Kế hoạch số 12/KH-UBND", Period.Of(new DateOnly(2021, 4, 5), new DateOnly(2021, 4, 9)),
        [province.Commune], [new CriterionChoice(CriterionKind.Reported, 1)])
    {
        Collector = province.District, ReportDue = new DateOnly(2021, 4, 12),
    };

    // The commune did not report: it is criticized.
    private static async Task<Id<Campaign>> FrozenAsync(Province province)
    {
        var id = (await OpenAsync(province, province.Tracker, Card(province))).Value;
        province.Office.Clock.SetTo(2021, 4, 13);
        Assert.Empty(Codes(await ShowAsync(province, id)));
        province.Office.Clock.SetTo(2021, 4, 16);
        Assert.Empty(Codes(await FreezeAsync(province, id)));
        return id;
    }

    private static Task<Outcome<Id<Campaign>>> OpenAsync(Province province, Actor actor, CampaignCard card) =>
        province.Office.RunAsync((OpenCampaign open) => open.RunAsync(actor, new OpenCampaign.Input(province.District, card), default));

    private static Task<Outcome> ShowAsync(Province province, Id<Campaign> id) =>
        province.Office.DoAsync((ShowProvisional show) => show.RunAsync(province.Tracker, new ShowProvisional.Input(id), default));

    private static Task<Outcome> FreezeAsync(Province province, Id<Campaign> id) =>
        province.Office.DoAsync((FreezeCampaign freeze) => freeze.RunAsync(province.Tracker, new FreezeCampaign.Input(id), default));

    private static Task<Outcome> ObjectAsync(
        Province province, Actor actor, Id<Campaign> id, ObjectionGround ground = ObjectionGround.SystemFault, string words = "Mất đường truyền từ ngày 07 đến ngày 09") =>
        province.Office.DoAsync((ObjectToResult say) => say.RunAsync(
            actor, new ObjectToResult.Input(id, province.Commune, CriterionKind.Reported, ground, words, null), default));

    private static async Task<Outcome> DecideAsync(Province province, Id<Campaign> id, bool accept, string words)
    {
        var objection = (await FindAsync(province, id)).Campaign.Objections[0].Id;
        return await province.Office.DoAsync((DecideObjection decide) => decide.RunAsync(province.Tracker, new DecideObjection.Input(id, objection, accept, words), default));
    }

    private static Task<Outcome<Id<OutgoingDocument>>> LetterAsync(Province province, Id<Campaign> id, Actor signer, DateOnly explainBy) =>
        province.Office.RunAsync((DraftCampaignLetter draft) => draft.RunAsync(
            province.Tracker, new DraftCampaignLetter.Input(id, signer.Posts[0].Id, explainBy) { IsPdf = true }, default));

    private static Task<Outcome> ExplainAsync(Province province, Actor actor, Id<Campaign> id, FaultAnswer answer) =>
        province.Office.DoAsync((ExplainFault explain) => explain.RunAsync(actor, new ExplainFault.Input(id, province.Commune, answer), default));

    private static async Task<Outcome<Id<CongVu.Directives.Directive>>> RemedyAsync(Province province, Actor actor, Id<Campaign> id)
    {
        var explanation = (await FindAsync(province, id)).Campaign.Explanations[0].Id;
        return await province.Office.RunAsync((DirectRemedy direct) => direct.RunAsync(actor, new DirectRemedy.Input(id, explanation), default));
    }

    private static async Task<CampaignQueries.Detail> FindAsync(Province province, Id<Campaign> id) =>
        (await province.Office.RunAsync((CampaignQueries queries) => queries.FindAsync(province.Tracker, id, default)))!;

    private static async Task IssueAsync(Province province, Id<OutgoingDocument> letter)
    {
        var office = province.Office;
        await office.MustAsync((SubmitDraft submit) => submit.RunAsync(province.Tracker, new SubmitDraft.Input(letter, 0), default));
        await office.MustAsync((PassReview pass) => pass.RunAsync(province.Chief, new PassReview.Input(letter, 1, "Đúng thể thức"), default));
        await office.MustAsync((SignDocument sign) => sign.RunAsync(province.Chairman, new SignDocument.Input(letter, 2, Province.Pin), default));
        await office.MustAsync((IssueDocument issue) => issue.RunAsync(province.Clerk, new IssueDocument.Input(letter, 3, Province.Pin), default));
    }

    private static Task<Outcome<CongVu.Reports.PrintedReport>> PrintAsync(Office office, string code) =>
        office.RunAsync((CampaignReport report) => report.PrintAsync(null, code, default));

    private static string[] Codes(Outcome outcome) => [.. outcome.Refusals.Select(refusal => refusal.Code)];
}
