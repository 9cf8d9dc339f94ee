using CongVu.Calendar;
using CongVu.Database;
using CongVu.Organizations.WorkDays;
using CongVu.Submissions.Rules;
using CongVu.TestOffice;
using CongVu.Tests.Citizens;

namespace CongVu.Tests.Submissions;

/// <summary>A day that becomes free moves what runs over it; the first deadline stays beside.</summary>
public sealed class RecountVettingTests
{
    private static readonly DecideDay.Input Off = new(new DateOnly(2021, 4, 7), CalendarDayKind.Closure, "Bão số 2", "Công điện số 10/CĐ-UBND ngày 05/4/2021", null);

    [Theory, BothDatabases]
    public async Task The_vetting_time_of_a_dossier_at_the_desk_moves_and_the_first_last_day_stays_beside(Engine engine)
    {
        var desk = await DossierDesk.OpenAsync(engine, RuleFile.KonTum);
        await using var office = desk.Office;
        var (running, vetted) = (await desk.SentAsync(), await desk.SentAsync());
        await desk.AcceptAsync(vetted);

        await office.MustAsync((DecideDay decide) => decide.RunAsync(desk.Province.Administrator, Off, default));

        var round = (await desk.FindAsync(running)).Rounds.Single();
        Assert.Equal((new DateOnly(2021, 4, 9), new DateOnly(2021, 4, 8)), (round.DueOn!.Value, round.FirstDueOn!.Value));
        Assert.Equal((new DateOnly(2021, 4, 8), null), ((await desk.FindAsync(vetted)).Rounds.Single().DueOn!.Value, (await desk.FindAsync(vetted)).Rounds.Single().FirstDueOn));
        var history = await office.RunAsync((Histories histories) => histories.OfAsync(running, default));
        Assert.Contains("trước là 08/4/2021", history[^1].Words, StringComparison.Ordinal);
        await office.MustAsync((WithdrawDay withdraw) => withdraw.RunAsync(desk.Province.Administrator, new WithdrawDay.Input(Off.Day), default));
        Assert.Equal(new DateOnly(2021, 4, 8), (await desk.FindAsync(running)).Rounds.Single().DueOn);
    }

    [Theory, BothDatabases]
    public async Task The_deadline_of_a_citizens_open_dossier_moves_and_no_other(Engine engine)
    {
        var counter = await Counter.OpenAsync(engine);
        await using var office = counter.Office;
        var (running, answered, asked) = (await counter.ReceiveAsync(), await counter.ReceiveAsync(), await counter.ReceiveAsync());
        await counter.AssignAsync(answered, counter.Province.Culture, counter.Province.Specialist.Person);
        await counter.AnswerAsync(answered);
        await counter.AssignAsync(asked, counter.Province.Culture, counter.Province.Specialist.Person);
        await counter.AskAsync(asked, "Bổ sung bản đồ");

        await office.MustAsync((DecideDay decide) => decide.RunAsync(counter.Province.Administrator, Off, default));

        var moved = await counter.FindAsync(running);
        Assert.Equal((new DateOnly(2021, 4, 13), new DateOnly(2021, 4, 12)), (moved.DueOn, moved.FirstDueOn!.Value));
        Assert.Equal((new DateOnly(2021, 4, 12), null), ((await counter.FindAsync(answered)).DueOn, (await counter.FindAsync(answered)).FirstDueOn));
        Assert.Null((await counter.FindAsync(asked)).FirstDueOn);
    }
}
