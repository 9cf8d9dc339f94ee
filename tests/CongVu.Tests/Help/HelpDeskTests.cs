using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Help;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Organizations.WorkDays;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.ScoreCards;
using CongVu.TestOffice;

namespace CongVu.Tests.Help;

public sealed class HelpDeskTests
{
    private static readonly Difficulty NoToken = new("Ký không được, báo không thấy token", "/cho-ky", "0a1b", "Firefox", "");
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1];

    [Theory, BothDatabases]
    public async Task A_difficulty_is_taken_answered_and_closed_and_both_waits_are_measured_in_working_hours(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        office.Clock.SetTo(2021, 4, 5, 16, 30);
        var id = await ReportAsync(province, province.Specialist);

        office.Clock.SetTo(2021, 4, 6, 8);
        await office.MustAsync((TakeRequest take) => take.RunAsync(province.Administrator, new TakeRequest.Input(id), default));
        office.Clock.SetTo(2021, 4, 6, 9);
        await AnswerAsync(province, id);
        var detail = await FindAsync(province, province.Specialist, id);
        var waits = (WorkCalendar.National.WorkingTimeBetween(detail.Request.ReportedAt, detail.Request.TakenAt!.Value), detail.ToAnswer - detail.ToTake);
        await office.MustAsync((CloseRequest close) => close.RunAsync(province.Specialist, new CloseRequest.Input(id), default));

        Assert.Equal((detail.ToTake!.Value, TimeSpan.FromHours(1)), waits);
        Assert.True(detail.ToAnswer < TimeSpan.FromHours(3), "the night is not waited for");
        Assert.Equal(("Cắm lại token", true), detail.Request.Messages.Select(message => (message.Words, message.IsOfDesk)).Single());
        Assert.Equal(HelpState.Closed, (await FindAsync(province, province.Administrator, id)).Request.State);
        Assert.Equal(4, (await office.RunAsync((Histories histories) => histories.OfAsync(id, default))).Count);
    }

    [Theory, BothDatabases]
    public async Task A_day_off_that_was_decided_here_is_not_waited_for(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var dayOff = new DateOnly(2021, 4, 6);
        await office.MustAsync((DecideDay decide) => decide.RunAsync(
            province.Administrator, new DecideDay.Input(dayOff, CalendarDayKind.Closure, "Bão số 2", "Công điện số 10/CĐ-UBND", null), default));
        office.Clock.SetTo(2021, 4, 5, 16);
        var id = await ReportAsync(province, province.Specialist);

        office.Clock.SetTo(2021, 4, 7, 8);
        await AnswerAsync(province, id);
        var waited = (await FindAsync(province, province.Specialist, id)).ToAnswer!.Value;

        Assert.Equal(WorkCalendar.National.WorkingTimeBetween(VietnamTime.ToUtc(new DateOnly(2021, 4, 5), new TimeOnly(16, 0)), VietnamTime.ToUtc(dayOff, new TimeOnly(8, 0))), waited);
    }

    [Theory, BothDatabases]
    public async Task What_is_said_after_an_answer_opens_the_request_again_and_leaves_the_measured_times(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await ReportAsync(province, province.Specialist);
        await DiscussAsync(province, province.Specialist, id, "Máy báo lỗi 5");
        Assert.Equal(0, (await FindAsync(province, province.Specialist, id)).Request.TimesReopened);
        office.Clock.Advance(TimeSpan.FromMinutes(40));
        await AnswerAsync(province, id);

        office.Clock.Advance(TimeSpan.FromDays(1));
        await DiscussAsync(province, province.Specialist, id, "Vẫn chưa được");
        var reopened = await FindAsync(province, province.Specialist, id);
        await AnswerAsync(province, id);

        Assert.Equal((HelpState.Waiting, 1), (reopened.Request.State, reopened.Request.TimesReopened));
        Assert.Equal(TimeSpan.FromMinutes(40), (await FindAsync(province, province.Specialist, id)).ToAnswer);
    }

    [Theory, BothDatabases]
    public async Task Administrators_help_their_agency_and_those_below_and_others_see_only_their_own(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await ReportAsync(province, province.CommuneClerk);

        Assert.Equal(id, Assert.Single(await ListAsync(province, province.Administrator)).Id);
        Assert.Equal(id, Assert.Single(await ListAsync(province, province.CommuneClerk)).Id);
        Assert.Empty(await ListAsync(province, province.CommuneChairman));
        Assert.Null(await office.RunAsync((HelpQueries queries) => queries.FindAsync(province.Chairman, id, default)));
        Assert.Equal(["help.not-found"], Codes(await office.DoAsync((TakeRequest take) => take.RunAsync(province.Chairman, new TakeRequest.Input(id), default))));
        Assert.Equal(["help.not-found"], Codes(await office.DoAsync((DiscussRequest say) => say.RunAsync(province.Chairman, new DiscussRequest.Input(id, "?"), default))));
        Assert.Equal(["help.not-found"], Codes(await office.DoAsync((CloseRequest close) => close.RunAsync(province.Chairman, new CloseRequest.Input(id), default))));
        Assert.Equal(["help.not-desk"], Codes(await office.DoAsync((AnswerRequest answer) => answer.RunAsync(province.CommuneClerk, new AnswerRequest.Input(id, "?"), default))));
    }

    [Theory, BothDatabases]
    public async Task Every_act_out_of_turn_is_refused_and_says_what_to_do(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await ReportAsync(province, province.Specialist);

        Assert.Equal(["help.words-missing"], Codes(await office.RunAsync((ReportDifficulty report) => report.RunAsync(province.Specialist, new ReportDifficulty.Input(NoToken with { Words = " " }), default))));
        Assert.Equal(["help.no-post"], Codes(await office.RunAsync((ReportDifficulty report) => report.RunAsync(
            new Actor(province.Specialist.Person, province.Specialist.Name, []), new ReportDifficulty.Input(NoToken), default))));
        Assert.Equal(["help.words-missing"], Codes(await office.DoAsync((DiscussRequest say) => say.RunAsync(province.Specialist, new DiscussRequest.Input(id, " "), default))));
        Assert.Equal(["help.not-answered"], Codes(await CloseAsync(province, id)));
        Assert.Equal(["help.not-answered", "help.title-missing", "help.words-missing"], Codes(await PublishAsync(province, id, "", "")));
        await office.MustAsync((TakeRequest take) => take.RunAsync(province.Administrator, new TakeRequest.Input(id), default));
        Assert.Equal(["help.already-taken"], Codes(await office.DoAsync((TakeRequest take) => take.RunAsync(province.Administrator, new TakeRequest.Input(id), default))));
        Assert.Equal(["help.words-missing"], Codes(await office.DoAsync((AnswerRequest answer) => answer.RunAsync(province.Administrator, new AnswerRequest.Input(id, ""), default))));
        await AnswerAsync(province, id);
        Assert.True((await CloseAsync(province, id)).IsDone);
        Assert.Equal(["help.already-closed"], Codes(await CloseAsync(province, id)));
        Assert.Equal(["help.already-closed"], Codes(await office.DoAsync((AnswerRequest answer) => answer.RunAsync(province.Administrator, new AnswerRequest.Input(id, "Xong"), default))));
    }

    [Theory, BothDatabases]
    public async Task A_published_answer_is_read_by_all_once_and_until_it_is_withdrawn(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await ReportAsync(province, province.Specialist);
        await AnswerAsync(province, id);

        var article = (await PublishAsync(province, id, "Không thấy token thì làm gì?", "Cắm lại.")).Value;
        Assert.Equal(["help.already-published"], Codes(await PublishAsync(province, id, "Lần nữa", "Cắm lại.")));
        Assert.Equal("Không thấy token thì làm gì?", Assert.Single(await office.RunAsync((ArticleQueries articles) => articles.ListAsync(default))).Title);
        Assert.Equal(["help.not-desk"], Codes(await WithdrawAsync(province, province.Specialist, article)));
        Assert.True((await WithdrawAsync(province, province.Administrator, article)).IsDone);
        Assert.Equal(["help.article-not-found"], Codes(await WithdrawAsync(province, province.Administrator, article)));
        Assert.Empty(await office.RunAsync((ArticleQueries articles) => articles.ListAsync(default)));
        Assert.True((await PublishAsync(province, id, "Lần nữa", "Cắm lại.")).IsDone);
    }

    [Theory, BothDatabases]
    public async Task A_picture_goes_along_when_it_is_one_and_both_sides_open_it(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;

        var refused = await office.RunAsync((ReportDifficulty report) => report.RunAsync(
            province.Specialist, new ReportDifficulty.Input(NoToken, new NewFile("anh.png", new MemoryStream("không phải ảnh"u8.ToArray()))), default));
        var id = await office.MakeAsync((ReportDifficulty report) => report.RunAsync(
            province.Specialist, new ReportDifficulty.Input(NoToken, new NewFile("anh.png", new MemoryStream(Png))), default));
        var shown = await office.RunAsync((HelpQueries queries) => queries.OpenPictureAsync(province.Administrator, id, default));
        await using var content = shown!.Value.Content;

        Assert.Equal(["file.wrong-kind"], Codes(refused));
        Assert.Equal(("image/png", Png.Length), (shown.Value.MediaType, (int)content.Length));
        Assert.Null(await office.RunAsync((HelpQueries queries) => queries.OpenPictureAsync(province.Stranger, id, default)));
    }

    [Theory, BothDatabases]
    public async Task The_score_card_counts_what_was_answered_and_how_long_it_took(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await ReportAsync(province, province.Specialist);
        await ReportAsync(province, province.Specialist);
        office.Clock.Advance(TimeSpan.FromMinutes(30));
        await AnswerAsync(province, id);

        var april = PeriodRule.Of("month").Containing(new DateOnly(2021, 4, 5));
        var area = await office.MakeAsync((ReportScope scope) => scope.FindAsync(null, province.District, default));
        var card = await office.RunAsync((ScoreCardReport report) => report.MakeAsync(area, april, default));
        var figures = await office.RunAsync((HelpFigures help) => help.MakeAsync(province.Administrator, april, default));

        Assert.Equal((1, "30 phút"), (card.Lines.First(line => line.Kind is ScoreKind.HelpAnswered).Now.Count, card.Lines.First(line => line.Kind is ScoreKind.HelpWait).Now.InWords(ScoreKind.HelpWait)));
        Assert.Equal((2, 1, TimeSpan.FromMinutes(30)), (figures.Reported, figures.Answered, figures.ToAnswer));
        Assert.Equal([("/cho-ky", 2)], figures.Pages);
    }

    [Theory, BothDatabases]
    public async Task Silence_of_the_program_becomes_a_downtime_that_nobody_typed(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        office.Clock.SetTo(2021, 4, 5, 9);

        Assert.False(await BeatAsync(office));
        office.Clock.Advance(BeatHeart.LongestSilence);
        Assert.False(await BeatAsync(office));
        office.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.True(await BeatAsync(office));
        Assert.False(await BeatAsync(office));
        var line = Assert.Single(await office.RunAsync((DowntimeQueries downtimes) => downtimes.InAsync(PeriodRule.Of("month").Containing(new DateOnly(2021, 4, 5)), default)));

        Assert.Equal((TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(20)), (line.Length, line.WorkingTime));
        Assert.Empty(await office.RunAsync((DowntimeQueries downtimes) => downtimes.InAsync(PeriodRule.Of("month").Containing(new DateOnly(2021, 5, 5)), default)));
    }

    private static Task<bool> BeatAsync(Office office) => office.RunAsync((BeatHeart heart) => heart.RunOnceAsync(default));

    private static Task<Id<HelpRequest>> ReportAsync(Province province, Actor actor) =>
        province.Office.MakeAsync((ReportDifficulty report) => report.RunAsync(actor, new ReportDifficulty.Input(NoToken), default));

    private static Task AnswerAsync(Province province, Id<HelpRequest> id) =>
        province.Office.MustAsync((AnswerRequest answer) => answer.RunAsync(province.Administrator, new AnswerRequest.Input(id, "Cắm lại token"), default));

    private static Task DiscussAsync(Province province, Actor actor, Id<HelpRequest> id, string words) =>
        province.Office.MustAsync((DiscussRequest say) => say.RunAsync(actor, new DiscussRequest.Input(id, words), default));

    private static Task<Outcome> CloseAsync(Province province, Id<HelpRequest> id) =>
        province.Office.DoAsync((CloseRequest close) => close.RunAsync(province.Administrator, new CloseRequest.Input(id), default));

    private static Task<Outcome<Id<HelpArticle>>> PublishAsync(Province province, Id<HelpRequest> id, string title, string words) =>
        province.Office.RunAsync((PublishArticle publish) => publish.RunAsync(province.Administrator, new PublishArticle.Input(id, title, words), default));

    private static Task<Outcome> WithdrawAsync(Province province, Actor actor, Id<HelpArticle> article) =>
        province.Office.DoAsync((WithdrawArticle withdraw) => withdraw.RunAsync(actor, new WithdrawArticle.Input(article), default));

    private static async Task<HelpQueries.Detail> FindAsync(Province province, Actor actor, Id<HelpRequest> id) =>
        (await province.Office.RunAsync((HelpQueries queries) => queries.FindAsync(actor, id, default)))!;

    private static Task<IReadOnlyList<HelpQueries.Line>> ListAsync(Province province, Actor actor) =>
        province.Office.RunAsync((HelpQueries queries) => queries.ListAsync(actor, null, default));

    private static string[] Codes(Outcome outcome) => [.. outcome.Refusals.Select(refusal => refusal.Code)];
}
