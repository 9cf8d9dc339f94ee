using CongVu.Citizens;
using CongVu.Citizens.Handling;
using CongVu.Citizens.Procedures;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;

namespace CongVu.Tests.Citizens;

/// <summary>A citizen's dossier: received, handled, completed, apologized for, answered; each refusal caused once and just avoided once.</summary>
public sealed class MatterTests
{
    private static readonly DateOnly Monday = new(2021, 4, 5);

    [Theory, BothDatabases]
    public async Task A_dossier_is_due_so_many_working_days_after_its_receipt_and_answered_early_on_time_or_late(Engine engine)
    {
        var counter = await Counter.OpenAsync(engine);
        await using var office = counter.Office;
        office.Clock.SetTo(2021, 4, 5);
        var (early, onTime, late) = (await counter.ReceiveAsync(), await counter.ReceiveAsync(), await counter.ReceiveAsync());
        var due = (await counter.FindAsync(early)).DueOn;

        await MustAsync(counter.AnswerAsync(early));
        office.Clock.SetTo(2021, 4, 12);
        await MustAsync(counter.AnswerAsync(onTime));
        office.Clock.SetTo(2021, 4, 13);
        Assert.Equal(["matter.apology-missing"], Counter.Codes(await counter.AnswerAsync(late)));
        await MustAsync(counter.ApologizeAsync(late, "Phải xác minh thêm", new DateOnly(2021, 4, 15)));
        await MustAsync(counter.AnswerAsync(late));

        Assert.Equal(new DateOnly(2021, 4, 12), due);
        Assert.Equal([MatterClass.AnsweredEarly, MatterClass.AnsweredOnTime, MatterClass.AnsweredLate],
            [await ClassAsync(counter, early), await ClassAsync(counter, onTime), await ClassAsync(counter, late)]);
    }

    [Fact]
    public async Task After_office_hours_counts_as_received_on_the_next_working_day()
    {
        var counter = await Counter.OpenAsync(Engine.Sqlite);
        await using var office = counter.Office;
        office.Clock.SetTo(2021, 4, 9, 20);

        var matter = await counter.FindAsync(await counter.ReceiveAsync());

        Assert.Equal((new DateOnly(2021, 4, 12), new DateOnly(2021, 4, 19)), (matter.CountedFrom, matter.DueOn));
    }

    [Theory, BothDatabases]
    public async Task The_counter_receives_for_a_procedure_in_use_with_a_name_and_papers(Engine engine)
    {
        var counter = await Counter.OpenAsync(engine);
        await using var office = counter.Office;
        var procedure = await counter.DefineAsync();
        var card = Counter.Applicant();

        Assert.Equal(["matter.not-receiver"], Counter.Codes(await ReceiveAsync(counter, counter.Province.Specialist, procedure, card)));
        Assert.Equal(["procedure.not-found"], Counter.Codes(await ReceiveAsync(counter, counter.Province.CommuneClerk, procedure, card)));
        Assert.Equal(["matter.applicant-missing", "matter.papers-missing"], Counter.Codes(await ReceiveAsync(counter, counter.Province.Clerk, procedure, card with { ApplicantName = " ", Papers = "\n" })));
        Assert.Equal(["matter.applicant-missing"], Counter.Codes(await ReceiveAsync(counter, counter.Province.Clerk, procedure, card with { ApplicantName = new string('a', 201) })));
        Assert.Equal(["matter.text-too-long", "matter.text-too-long"],
            Counter.Codes(await ReceiveAsync(counter, counter.Province.Clerk, procedure, card with { ApplicantContact = new string('a', 2001), Papers = new string('a', 2001) })));
        Assert.True((await ReceiveAsync(counter, counter.Province.Clerk, procedure, card with { ApplicantName = new string('a', 200), Papers = new string('a', 2000) })).IsDone);
        await MustAsync(counter.ReviseAsync(procedure, 0, counter.Card() with { IsInUse = false }));
        Assert.Equal(["matter.procedure-not-in-use"], Counter.Codes(await ReceiveAsync(counter, counter.Province.Clerk, procedure, card)));
    }

    [Fact]
    public async Task A_head_gives_it_to_somebody_of_the_agency_and_nobody_else_answers_it()
    {
        var counter = await Counter.OpenAsync(Engine.Sqlite);
        await using var office = counter.Office;
        var (province, id) = (counter.Province, await counter.ReceiveAsync());

        Assert.Equal(["matter.not-assigner"], Counter.Codes(await counter.AssignAsync(id, province.Culture, province.Specialist.Person, province.Specialist)));
        Assert.Equal(["matter.unknown-handler"], Counter.Codes(await counter.AssignAsync(id, province.Culture, province.CommuneClerk.Person)));
        Assert.Equal(["matter.unknown-handler"], Counter.Codes(await counter.AssignAsync(id, province.Commune)));
        await MustAsync(counter.AssignAsync(id, province.Culture, province.HeadOfCulture.Person));
        Assert.Equal(["matter.not-handler"], Counter.Codes(await counter.AnswerAsync(id)));
        Assert.Equal(["matter.not-found"], Counter.Codes(await counter.AnswerAsync(id, by: province.Stranger)));
        await MustAsync(counter.AnswerAsync(id, by: province.HeadOfCulture));
        Assert.Equal(["matter.wrong-state"], Counter.Codes(await counter.AnswerAsync(id, by: province.HeadOfCulture)));
    }

    [Fact]
    public async Task While_the_applicant_completes_it_no_time_runs_and_then_it_begins_anew()
    {
        var counter = await Counter.OpenAsync(Engine.Sqlite);
        await using var office = counter.Office;
        office.Clock.SetTo(2021, 4, 5);
        var id = await counter.ReceiveAsync();

        Assert.Equal(["matter.asked-for-nothing"], Counter.Codes(await counter.AskAsync(id, " ")));
        Assert.Equal(["matter.text-too-long"], Counter.Codes(await counter.AskAsync(id, new string('a', 2001))));
        Assert.Equal(["matter.wrong-state"], Counter.Codes(await counter.CompleteAsync(id)));
        await MustAsync(counter.AskAsync(id, "Bản sao giấy đăng ký kinh doanh"));
        office.Clock.SetTo(2021, 4, 20);
        Assert.Equal(MatterClass.AwaitingApplicant, await ClassAsync(counter, id));
        await MustAsync(counter.CompleteAsync(id));

        Assert.Equal((new DateOnly(2021, 4, 20), new DateOnly(2021, 4, 28)), ((await counter.FindAsync(id)).CountedFrom, (await counter.FindAsync(id)).DueOn));
    }

    [Fact]
    public async Task One_apologizes_when_it_is_late_with_a_reason_and_a_working_day_once()
    {
        var counter = await Counter.OpenAsync(Engine.Sqlite);
        await using var office = counter.Office;
        office.Clock.SetTo(2021, 4, 5);
        var id = await counter.ReceiveAsync();

        office.Clock.SetTo(2021, 4, 12);
        Assert.Equal(["matter.not-late"], Counter.Codes(await counter.ApologizeAsync(id, "Bận", Monday.AddDays(10))));
        office.Clock.SetTo(2021, 4, 13);
        Assert.Equal(["matter.reason-missing", "matter.promise-in-past"], Counter.Codes(await counter.ApologizeAsync(id, "", new DateOnly(2021, 4, 13))));
        Assert.Equal(["matter.promise-in-past"], Counter.Codes(await counter.ApologizeAsync(id, "Phải xác minh", new DateOnly(2021, 4, 18))));
        Assert.Equal(["matter.text-too-long"], Counter.Codes(await counter.ApologizeAsync(id, new string('a', 1001), new DateOnly(2021, 4, 14))));
        await MustAsync(counter.ApologizeAsync(id, "Phải xác minh", new DateOnly(2021, 4, 14)));
        Assert.Equal(["matter.already-apologized"], Counter.Codes(await counter.ApologizeAsync(id, "Phải xác minh", new DateOnly(2021, 4, 15))));
        Assert.Equal(["matter.result-missing", "matter.denial-unexplained"], Counter.Codes(await counter.AnswerAsync(id, MatterResult.Denied, " ")));
        Assert.Equal(["matter.text-too-long"], Counter.Codes(await counter.AnswerAsync(id, note: new string('a', 2001))));
        await MustAsync(counter.AnswerAsync(id, MatterResult.Denied, "9/VHTT ngày 13/4/2021", "Không đủ điều kiện"));
        Assert.Equal(new DateOnly(2021, 4, 12), (await counter.FindAsync(id)).DueOn);
    }

    [Fact]
    public async Task An_old_form_changes_nothing()
    {
        var counter = await Counter.OpenAsync(Engine.Sqlite);
        await using var office = counter.Office;
        var id = await counter.ReceiveAsync();
        await MustAsync(counter.AssignAsync(id, counter.Province.Culture));

        var outcome = await office.DoAsync((CompleteMatter complete) => complete.RunAsync(counter.Province.Clerk, new CompleteMatter.Input(id, 0), default));

        Assert.Equal(["matter.wrong-state", "database.changed-meanwhile"], Counter.Codes(outcome));
    }

    private static async Task<MatterClass> ClassAsync(Counter counter, Id<CitizenMatter> id)
    {
        var matter = await counter.FindAsync(id);
        return await counter.Office.RunAsync((MatterQueries queries) => Task.FromResult(queries.ClassOf(matter)));
    }

    private static Task<Outcome> ReceiveAsync(Counter counter, Actor by, Id<Procedure> procedure, MatterCard card) =>
        counter.Office.DoAsync(async (ReceiveMatter receive) => (Outcome)await receive.RunAsync(by, new ReceiveMatter.Input(procedure, card), default));

    private static async Task MustAsync(Task<Outcome> act) => Assert.Empty(Counter.Codes(await act));
}
