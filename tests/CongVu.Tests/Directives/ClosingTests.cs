using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Closing;
using CongVu.Directives.Figures;
using CongVu.Documents;
using CongVu.TestOffice;
using CongVu.Tests.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Directives;

public sealed class ClosingTests
{
    private static readonly DateOnly Due = new(2021, 4, 12);

    [Theory, BothDatabases]
    public async Task An_issued_request_for_extension_closes_nothing_and_the_attempt_is_counted_once(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var (book, journey) = (new TaskBook(province), new DraftJourney(province));
        var letter = await journey.IssuedAsync(await journey.CompleteAsync(DraftJourney.Card with { Subject = "V/v xin gia hạn thời gian thực hiện nhiệm vụ" }));
        var task = await book.OpenAsync(Due);

        var outcome = await book.ReportAsync(province.Specialist, await book.PartAsync(task), "", documents: letter.Value);

        Assert.Equal(["closing.extension-request"], TaskBook.Codes(outcome));
        Assert.Equal(AssignmentState.Open, (await book.PartAsync(task)).State);
        Assert.Equal([HonestyKind.RefusedClosing], await MarksAsync(office));
    }

    [Theory, BothDatabases]
    public async Task An_issued_signed_result_closes_by_two_keys_of_two_people(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var (book, journey) = (new TaskBook(province), new DraftJourney(province));
        var result = await journey.IssuedAsync();
        var task = await book.OpenAsync(Due);
        Assert.Empty(TaskBook.Codes(await book.ReportAsync(province.Specialist, await book.PartAsync(task), "", documents: result.Value)));

        var notTheirs = await book.AcceptAsync(province.Specialist, await book.PartAsync(task), "");
        var accepted = await book.AcceptAsync(province.Tracker, await book.PartAsync(task), "");

        Assert.Equal(["directive.not-tracking-office"], TaskBook.Codes(notTheirs));
        Assert.Empty(TaskBook.Codes(accepted));
        var part = await book.PartAsync(task);
        Assert.Equal((AssignmentState.Done, TaskClass.DoneOnTime), (part.State, part.Class));
        Assert.Equal(SignatureStanding.Valid, Assert.Single(Assert.Single(part.Reports).Evidence).Signatures);
        Assert.Empty(await MarksAsync(office));
    }

    [Theory, BothDatabases]
    public async Task A_delivery_receipt_closes_only_when_every_receiver_has_taken_the_document_in(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var (book, journey) = (new TaskBook(province), new DraftJourney(province));
        var result = await journey.IssuedAsync();
        var task = await book.OpenAsync(Due);

        var early = await book.ReportReceiptAsync(province.Specialist, await book.PartAsync(task), result.Value);
        var arrived = Assert.Single(await office.RunAsync((IncomingQueries queries) => queries.ListAsync(province.CommuneClerk, IncomingTab.ToTakeIn, null, 25, default)));
        var incoming = (await office.RunAsync((IncomingQueries queries) => queries.FindAsync(province.CommuneClerk, arrived.Id, default)))!;
        await office.MakeAsync((RegisterIncoming register) => register.RunAsync(
            province.CommuneClerk, new RegisterIncoming.Input(province.Commune, incoming.Id, IncomingOrigin.Exchange, incoming.Card, []), default));
        var reported = await book.ReportReceiptAsync(province.Specialist, await book.PartAsync(task), result.Value);
        var accepted = await book.AcceptAsync(province.Tracker, await book.PartAsync(task), "");

        Assert.Equal(["closing.not-received"], TaskBook.Codes(early));
        Assert.Empty(TaskBook.Codes(reported));
        Assert.Empty(TaskBook.Codes(accepted));
        var evidence = Assert.Single(Assert.Single((await book.PartAsync(task)).Reports).Evidence);
        Assert.Equal(EvidenceKind.DeliveryReceipt, evidence.Kind);
        Assert.EndsWith("(1/1 nơi nhận đã tiếp nhận)", evidence.Words, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_draft_is_refused_until_it_is_issued(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var (book, journey) = (new TaskBook(province), new DraftJourney(province));
        var draft = await journey.CompleteAsync();
        var task = await book.OpenAsync(Due);

        var early = await book.ReportAsync(province.Specialist, await book.PartAsync(task), "", asksReview: true, documents: draft.Value);
        await journey.IssuedAsync(draft);
        var late = await book.ReportAsync(province.Specialist, await book.PartAsync(task), "", documents: draft.Value);

        Assert.Equal(["closing.not-issued"], TaskBook.Codes(early));
        Assert.True(late.IsDone);
    }

    [Theory, BothDatabases]
    public async Task What_a_rule_speaks_against_is_accepted_only_in_writing_and_that_is_counted(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var (book, journey) = (new TaskBook(province), new DraftJourney(province));
        var letter = await journey.IssuedAsync(await journey.CompleteAsync(DraftJourney.Card with { Subject = "V/v lấy ý kiến Nhân dân về dự án" }));
        var task = await book.OpenAsync(Due);
        Assert.True((await book.ReportAsync(province.Specialist, await book.PartAsync(task), "", asksReview: true, documents: letter.Value)).IsDone);

        var silent = await book.AcceptAsync(province.Tracker, await book.PartAsync(task), "Đã kiểm tra");
        var written = await book.AcceptAsync(province.Tracker, await book.PartAsync(task), "Đã kiểm tra", "Nhiệm vụ chính là tổ chức lấy ý kiến");

        Assert.Equal(["closing.asking-for-opinions"], TaskBook.Codes(silent));
        Assert.True(written.IsDone);
        Assert.Equal([HonestyKind.Overruled], await MarksAsync(office));
    }

    [Theory, BothDatabases]
    public async Task A_product_is_accepted_only_with_a_written_conclusion(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var task = await book.OpenAsync(Due);
        var nothing = await book.ReportAsync(province.Specialist, await book.PartAsync(task), "");
        await book.ReportAsync(province.Specialist, await book.PartAsync(task));

        var silent = await book.AcceptAsync(province.Tracker, await book.PartAsync(task), " ");
        var written = await book.AcceptAsync(province.Tracker, await book.PartAsync(task), "Biểu đủ số liệu");

        Assert.Equal(["closing.no-evidence"], TaskBook.Codes(nothing));
        Assert.Equal(["closing.product-not-accepted"], TaskBook.Codes(silent));
        Assert.True(written.IsDone);
    }

    [Theory, BothDatabases]
    public async Task A_returned_report_counts_its_days_as_if_nothing_had_been_said(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var task = await book.OpenAsync(Due);
        var nothing = await book.ReturnAsync(province.Tracker, await book.PartAsync(task));
        await book.ReportAsync(province.Specialist, await book.PartAsync(task));
        office.Clock.SetTo(2021, 4, 13);
        Assert.Equal(TaskClass.OpenInTime, (await book.PartAsync(task)).Class);

        var speechless = await book.ReturnAsync(province.Tracker, await book.PartAsync(task), "");
        var returned = await book.ReturnAsync(province.Tracker, await book.PartAsync(task));

        Assert.Equal(["closing.nothing-reported"], TaskBook.Codes(nothing));
        Assert.Equal(["directive.reason-missing"], TaskBook.Codes(speechless));
        Assert.True(returned.IsDone);
        Assert.Equal(TaskClass.OpenOverdue, (await book.PartAsync(task)).Class);
        Assert.Equal([HonestyKind.Returned], await MarksAsync(office));
    }

    [Theory, BothDatabases]
    public async Task A_task_opened_again_keeps_its_past_and_its_deadline(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var task = await book.OpenAsync(Due);
        var tooEarly = await book.ReopenAsync(province.Tracker, await book.PartAsync(task));
        await book.ReportAsync(province.Specialist, await book.PartAsync(task));
        await book.AcceptAsync(province.Tracker, await book.PartAsync(task));
        office.Clock.SetTo(2021, 4, 14);

        var reopened = await book.ReopenAsync(province.Tracker, await book.PartAsync(task));

        Assert.Equal(["directive.wrong-state"], TaskBook.Codes(tooEarly));
        Assert.True(reopened.IsDone);
        var part = await book.PartAsync(task);
        Assert.Equal((TaskClass.OpenOverdue, Due), (part.Class, part.Due));
        var before = await office.RunAsync((DirectiveClasses classes) => classes.CountAsync(province.Tracker, new TaskFilter(TaskScope.Tracking, new DateOnly(2021, 4, 13)), default));
        Assert.Equal(1, before.DoneOnTime);
        Assert.Equal([HonestyKind.Reopened], await MarksAsync(office));
    }

    [Theory, BothDatabases]
    public async Task Of_many_who_act_on_one_task_at_once_one_wins_and_the_others_are_told(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var task = await book.OpenAsync(Due);
        var part = await book.PartAsync(task);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(number => Task.Run(() => number % 2 == 0
            ? book.ReportAsync(province.Specialist, part) : book.AskAsync(province.HeadOfCulture, part, Due.AddDays(5)))));

        Assert.Single(outcomes, outcome => outcome.IsDone);
        Assert.All(outcomes.Where(outcome => !outcome.IsDone), outcome =>
            Assert.Contains(TaskBook.Codes(outcome)[0], (string[])["database.changed-meanwhile", "directive.wrong-state", "extending.already-asked"]));
        var after = await book.PartAsync(task);
        Assert.Equal(1, after.Reports.Count + after.Requests.Count);
    }

    [Theory, BothDatabases]
    public async Task The_database_itself_refuses_what_is_done_without_evidence(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await new TaskBook(province).OpenAsync(Due);
        await using var scope = office.Scope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();

        var change = () => db.Database.ExecuteSqlRawAsync("UPDATE assignment_spans SET state = 'DoneOnTime', reported_on = from_day");
        var edit = () => db.Database.ExecuteSqlRawAsync("UPDATE assignment_deadlines SET due = NULL");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(change);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(edit);
    }

    private static async Task<List<HonestyKind>> MarksAsync(Office office)
    {
        await using var scope = office.Scope();
        return await scope.ServiceProvider.GetRequiredService<OfficeContext>().Set<HonestyMark>().Select(mark => mark.Kind).ToListAsync();
    }
}
