using CongVu.Database;
using CongVu.Documents;
using CongVu.Exchange;
using CongVu.Exchange.Changes;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;
using CongVu.Tests.Documents;

namespace CongVu.Tests.Exchange;

public sealed class ChangeTests
{
    [Theory, BothDatabases]
    public async Task What_nobody_has_accepted_is_recalled_at_once_and_leaves_the_stack(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.IssuedAsync();

        await office.MustAsync(Recall(province.Clerk, await journey.FindAsync(id), "Gửi nhầm dự thảo"));

        Assert.Equal(OutgoingState.Recalled, (await journey.FindAsync(id)).State);
        Assert.Empty(await office.RunAsync((IncomingQueries queries) => queries.ListAsync(province.CommuneClerk, IncomingTab.ToTakeIn, null, 25, default)));
        Assert.Equal(DeliveryState.TakenBack, Assert.Single(await office.RunAsync((DeliveryQueries queries) => queries.OfAsync(province.Clerk, id, default))).State);
        var notice = Assert.Single(await office.RunAsync((ChangeQueries queries) => queries.OfOutgoingAsync(province.Clerk, id, default)));
        Assert.Equal((ChangeAnswer.Agreed, ChangeKind.Recall), (notice.Answer, notice.Kind));
    }

    [Theory, BothDatabases]
    public async Task A_recall_of_what_was_accepted_waits_for_the_receiver_who_learns_what_was_built_on_it(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        var id = await both.IssueAsync();
        await both.ExchangeAsync();
        var accepted = await both.AcceptAsync(Assert.Single(await both.ArrivedAsync()));
        await both.Department.RunAsync(async (OpenDocument open) =>
        {
            await open.RunAsync(both.Director, accepted, default);
            return true;
        });

        await both.District.MustAsync(Recall(both.Province.Clerk, await both.Journey.FindAsync(id), "Sai thẩm quyền"));
        await both.ExchangeAsync();
        var asked = Assert.Single(await NoticesAsync(both, accepted));
        Assert.Equal((ChangeAnswer.Waiting, "Sai thẩm quyền"), (asked.Answer, asked.Reason));
        await both.Department.MustAsync((AnswerChange answer) => answer.RunAsync(both.Clerk, new AnswerChange.Input(asked.Id, asked.Version, true, ""), default));
        await both.ExchangeAsync();

        var there = await both.Department.RunAsync((IncomingQueries queries) => queries.FindAsync(both.Clerk, accepted, default));
        Assert.Equal((IncomingState.Recalled, 1), (there!.State, there.ArrivalNumber));
        Assert.Contains("Đã vào sổ, số đến 1", Assert.Single(await NoticesAsync(both, accepted)).Effect, StringComparison.Ordinal);
        Assert.Contains("Đã mở xem: Đỗ Hữu Lộc", Assert.Single(await NoticesAsync(both, accepted)).Effect, StringComparison.Ordinal);
        Assert.Equal(DeliveryState.TakenBack, (await both.DeliveryOfAsync(id)).State);
        Assert.Contains("Thu hồi", Assert.Single(await TwoOffices.RowsAsync<RegisterLine>(both.District)).Note, StringComparison.Ordinal);
        Assert.Contains("Bị thu hồi", Assert.Single(await TwoOffices.RowsAsync<RegisterLine>(both.Department)).Note, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_recalled_card_is_frozen(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.IssuedAsync();
        var line = Assert.Single(await office.RunAsync((IncomingQueries queries) => queries.ListAsync(province.CommuneClerk, IncomingTab.ToTakeIn, null, 25, default)));
        await office.MustAsync(Recall(province.Clerk, await journey.FindAsync(id), "Gửi nhầm"));
        var detail = await office.RunAsync((IncomingQueries queries) => queries.FindAsync(province.CommuneClerk, line.Id, default));

        var correcting = await office.RunAsync((CorrectIncoming correct) => correct.RunAsync(
            province.CommuneClerk, new CorrectIncoming.Input(line.Id, detail!.Version, detail.Card with { Subject = "Khác" }), default));
        var accepting = await office.RunAsync((RegisterIncoming register) => register.RunAsync(
            province.CommuneClerk, new RegisterIncoming.Input(province.Commune, line.Id, IncomingOrigin.Exchange, detail!.Card, []), default));

        Assert.Equal("document.wrong-state", Assert.Single(correcting.Refusals).Code);
        Assert.Equal("document.wrong-state", Assert.Single(accepting.Refusals).Code);
    }

    [Theory, BothDatabases]
    public async Task A_receiver_who_does_not_agree_says_why_and_keeps_the_document(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        var id = await both.IssueAsync();
        await both.ExchangeAsync();
        var accepted = await both.AcceptAsync(Assert.Single(await both.ArrivedAsync()));
        await both.District.MustAsync(Recall(both.Province.Clerk, await both.Journey.FindAsync(id), "Sai thẩm quyền"));
        await both.ExchangeAsync();
        var asked = Assert.Single(await NoticesAsync(both, accepted));

        var silent = await both.Department.RunAsync((AnswerChange answer) => answer.RunAsync(both.Clerk, new AnswerChange.Input(asked.Id, asked.Version, false, " "), default));
        await both.Department.MustAsync((AnswerChange answer) => answer.RunAsync(both.Clerk, new AnswerChange.Input(asked.Id, asked.Version, false, "Đã thi hành"), default));
        var again = await both.Department.RunAsync((AnswerChange answer) => answer.RunAsync(both.Clerk, new AnswerChange.Input(asked.Id, asked.Version + 1, true, ""), default));
        await both.ExchangeAsync();

        Assert.Equal("document.reason-missing", Assert.Single(silent.Refusals).Code);
        Assert.Equal("exchange.already-answered", Assert.Single(again.Refusals).Code);
        Assert.Equal(DeliveryState.Accepted, (await both.DeliveryOfAsync(id)).State);
        var notice = Assert.Single(await both.District.RunAsync((ChangeQueries queries) => queries.OfOutgoingAsync(both.Province.Clerk, id, default)));
        Assert.Equal((ChangeAnswer.Refused, "Đã thi hành"), (notice.Answer, notice.AnswerWords));
    }

    [Theory, BothDatabases]
    public async Task A_document_recalled_before_the_axis_came_back_never_leaves(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        var id = await both.IssueAsync();

        await both.District.MustAsync(Recall(both.Province.Clerk, await both.Journey.FindAsync(id), "Phát hành nhầm"));
        await both.ExchangeAsync();

        Assert.Empty(both.Axis.Sendings);
        Assert.Equal(DeliveryState.TakenBack, (await both.DeliveryOfAsync(id)).State);
    }

    [Theory, BothDatabases]
    public async Task An_update_corrects_the_subject_on_both_sides_once_the_receiver_agrees(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        var id = await both.IssueAsync();
        await both.ExchangeAsync();
        var accepted = await both.AcceptAsync(Assert.Single(await both.ArrivedAsync()));
        var version = (await both.Journey.FindAsync(id)).Version;

        await both.District.MustAsync((UpdateDocument update) => update.RunAsync(
            both.Province.Clerk, new UpdateDocument.Input(id, version, "V/v chấn chỉnh ký số quý I năm 2021", "Sai trích yếu"), default));
        await both.ExchangeAsync();
        var asked = Assert.Single(await NoticesAsync(both, accepted));
        await both.Department.MustAsync((AnswerChange answer) => answer.RunAsync(both.Clerk, new AnswerChange.Input(asked.Id, asked.Version, true, ""), default));
        await both.ExchangeAsync();

        var there = await both.Department.RunAsync((IncomingQueries queries) => queries.FindAsync(both.Clerk, accepted, default));
        Assert.Equal(("V/v chấn chỉnh ký số quý I năm 2021", IncomingState.Registered), (there!.Card.Subject, there.State));
        Assert.Equal(DeliveryState.Accepted, (await both.DeliveryOfAsync(id)).State);
        Assert.Equal("V/v chấn chỉnh ký số quý I năm 2021", (await both.Journey.FindAsync(id)).Subject);
    }

    [Theory, BothDatabases]
    public async Task A_replacement_brings_the_new_document_and_takes_the_old_one_back_in_one_packet(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        var old = await both.IssueAsync();
        await both.ExchangeAsync();
        var accepted = await both.AcceptAsync(Assert.Single(await both.ArrivedAsync()));
        await both.ExchangeAsync();

        var next = await both.IssueAsync(draft => both.District.MustAsync((PlanReplacement plan) => plan.RunAsync(
            both.Province.Specialist, new PlanReplacement.Input(draft.Id, draft.Version, old, "Sai số liệu"), default)));
        var sendings = both.Axis.Sendings.Count;
        await both.ExchangeAsync();

        Assert.Equal(OutgoingState.Replaced, (await both.Journey.FindAsync(old)).State);
        var arrived = Assert.Single(await both.ArrivedAsync());
        Assert.Equal("02/UBND-VHTT", arrived.Card.Code);
        var asked = Assert.Single(await NoticesAsync(both, accepted));
        Assert.Equal((ChangeKind.Replace, ChangeAnswer.Waiting), (asked.Kind, asked.Answer));
        await both.Department.MustAsync((AnswerChange answer) => answer.RunAsync(both.Clerk, new AnswerChange.Input(asked.Id, asked.Version, true, ""), default));
        await both.ExchangeAsync();
        Assert.Equal(DeliveryState.TakenBack, (await both.DeliveryOfAsync(old)).State);
        Assert.Equal(DeliveryState.Arrived, (await both.DeliveryOfAsync(next)).State);
        Assert.Equal(3, both.Axis.Sendings.Count - sendings);
    }

    [Theory, BothDatabases]
    public async Task Only_those_who_failed_or_refused_get_it_again(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.IssuedAsync();
        Task<Outcome> ResendAsync(Actor actor) => office.RunAsync((ResendDeliveries resend) => resend.RunAsync(actor, new ResendDeliveries.Input(id), default));
        var nothing = await ResendAsync(province.Clerk);
        var line = Assert.Single(await office.RunAsync((IncomingQueries queries) => queries.ListAsync(province.CommuneClerk, IncomingTab.ToTakeIn, null, 25, default)));
        await office.MustAsync((ReturnIncoming back) => back.RunAsync(province.CommuneClerk, new ReturnIncoming.Input(line.Id, 0, "missing-parts", ""), default));

        var byOthers = await ResendAsync(province.Specialist);
        var again = await ResendAsync(province.Clerk);

        Assert.Equal("exchange.nothing-to-resend", Assert.Single(nothing.Refusals).Code);
        Assert.Equal("document.not-clerk", Assert.Single(byOthers.Refusals).Code);
        Assert.True(again.IsDone);
        Assert.NotEqual(line.Id, Assert.Single(await office.RunAsync((IncomingQueries queries) => queries.ListAsync(province.CommuneClerk, IncomingTab.ToTakeIn, null, 25, default))).Id);
        Assert.Equal(DeliveryState.Arrived, Assert.Single(await office.RunAsync((DeliveryQueries queries) => queries.OfAsync(province.Clerk, id, default))).State);
    }

    [Theory, BothDatabases]
    public async Task What_was_refused_is_mended_in_a_new_draft_to_those_who_refused(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.IssuedAsync();
        Task<Outcome<Id<OutgoingDocument>>> MendAsync(Actor actor) => office.RunAsync((MendDocument mend) => mend.RunAsync(actor, new MendDocument.Input(id), default));
        var nothing = await MendAsync(province.Specialist);
        var line = Assert.Single(await office.RunAsync((IncomingQueries queries) => queries.ListAsync(province.CommuneClerk, IncomingTab.ToTakeIn, null, 25, default)));
        await office.MustAsync((ReturnIncoming back) => back.RunAsync(province.CommuneClerk, new ReturnIncoming.Input(line.Id, 0, "missing-parts", ""), default));

        var stranger = await MendAsync(province.CommuneClerk);
        var draft = await journey.FindAsync((await MendAsync(province.Specialist)).Value);

        Assert.Equal("exchange.nothing-to-resend", Assert.Single(nothing.Refusals).Code);
        Assert.Equal("document.not-found", Assert.Single(stranger.Refusals).Code);
        Assert.Equal((OutgoingState.Draft, DraftJourney.Card.Subject, "UBND xã Na Mèo"), (draft.State, draft.Subject, Assert.Single(draft.Recipients).Name));
        Assert.Equal((await journey.FindAsync(id)).Parts.Select(part => part.Source), draft.Parts.Select(part => part.Source));
    }

    [Theory, BothDatabases]
    public async Task Only_an_issued_document_is_recalled_with_a_reason_by_those_who_may(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var draft = await journey.FindAsync(await journey.CompleteAsync());
        var issued = await journey.FindAsync(await journey.IssuedAsync());

        var outcomes = new[]
        {
            await office.RunAsync(Recall(province.Clerk, draft, "Nhầm")), await office.RunAsync(Recall(province.Clerk, issued, " ")),
            await office.RunAsync(Recall(province.Specialist, issued, "Nhầm")), await office.RunAsync(Recall(province.CommuneClerk, issued, "Nhầm")),
        };

        Assert.Equal(
            ["document.wrong-state", "document.reason-missing", "document.not-clerk", "document.not-found"], outcomes.Select(outcome => Assert.Single(outcome.Refusals).Code));
    }

    private static Func<RecallDocument, Task<Outcome>> Recall(Actor actor, OutgoingDocument document, string reason) =>
        recall => recall.RunAsync(actor, new RecallDocument.Input(document.Id, document.Version, reason), default);

    private static Task<List<ChangeQueries.Line>> NoticesAsync(TwoOffices both, Id<IncomingDocument> id) =>
        both.Department.RunAsync((ChangeQueries queries) => queries.OfIncomingAsync(both.Clerk, id, default));
}
