using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Figures;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.TestOffice;
using CongVu.Tests.Documents;

namespace CongVu.Tests.Directives;

/// <summary>
/// Forty tasks at once, hundreds of acts at random by people who may and may not, with evidence that is some and that is none;
/// then every promise about the figures is held against the whole history.
/// </summary>
public sealed class HistoryTests
{
    private const int Tasks = 40;
    private const int Acts = 600;
    private static readonly DateOnly FirstDay = new(2021, 4, 5);

    [Theory, BothDatabases]
    public async Task Whatever_people_try_no_figure_lies(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var play = await PlayAsync(province, seed: 20261122);

        var reckoning = await NaiveReckoning.ReadAsync(office);

        Assert.InRange(play.Done, Acts / 15, Acts);
        await Promises.NothingIsDoneWithoutAcceptedEvidenceAsync(office);
        await Promises.OriginalDeadlinesStandAsync(office, reckoning);
        for (var day = FirstDay.AddDays(-1); day <= play.LastDay.AddDays(1); day = day.AddDays(1))
        {
            await ListsEqualTheFiguresAsync(province, reckoning, day);
        }
    }

    private static async Task<Play> PlayAsync(Province province, int seed)
    {
        var play = new Play(province, new Random(seed));
        await play.PrepareAsync();
        for (var act = 0; act < Acts; act++)
        {
            await play.ActAsync();
        }

        return play;
    }

    private static async Task ListsEqualTheFiguresAsync(Province province, NaiveReckoning reckoning, DateOnly day)
    {
        var filter = new TaskFilter(TaskScope.Tracking, day);
        var figures = await Promises.FiguresEqualTheStoryAsync(province, reckoning, day);
        foreach (var value in Enum.GetValues<TaskClass>())
        {
            var list = await province.Office.RunAsync((DirectiveClasses classes) => classes.ListAsync(province.Tracker, filter with { Class = value }, 1, 200, default));
            Assert.Equal(figures.Of(value), list.Count);
            Assert.All(list, line => Assert.Equal(value, line.Class));
        }
    }

    private sealed class Play(Province province, Random random)
    {
        private readonly List<Id<Directive>> tasks = [];
        private readonly List<Guid> documents = [];
        private readonly TaskBook book = new(province);

        public int Done { get; private set; }

        public DateOnly LastDay { get; private set; } = FirstDay;

        private DateOnly Soon => LastDay.AddDays(random.Next(-2, 15));

        public async Task PrepareAsync()
        {
            var journey = new DraftJourney(province);
            documents.Add((await journey.IssuedAsync(await journey.CompleteAsync(DraftJourney.Card with { Subject = "V/v xin gia hạn thời gian thực hiện" }))).Value);
            documents.Add((await journey.IssuedAsync()).Value);
            documents.Add((await journey.CompleteAsync()).Value);
            for (var task = 0; task < Tasks; task++)
            {
                tasks.Add(await book.OpenAsync(random.Next(5) == 0 ? null : FirstDay.AddDays(random.Next(0, 20))));
            }
        }

        public async Task ActAsync()
        {
            if (random.Next(12) == 0)
            {
                province.Office.Clock.Advance(TimeSpan.FromDays(1));
                LastDay = LastDay.AddDays(1);
            }

            var (task, actor) = (Any(tasks), Any([province.Specialist, province.HeadOfCulture, province.Tracker, province.Tracker, province.Chairman, province.Stranger]));
            var part = await book.PartAsync(task);
            var outcome = await Any(new Func<Task<Outcome>>[]
            {
                () => book.ReportAsync(actor, part), () => book.ReportAsync(actor, part, "", random.Next(2) == 0, Any(documents)),
                () => book.AcceptAsync(actor, part, random.Next(3) == 0 ? "" : "Đã kiểm tra", random.Next(3) == 0 ? "Là kết quả" : ""),
                () => book.AcceptAsync(actor, part), () => book.ReturnAsync(actor, part), () => book.ReopenAsync(actor, part),
                () => book.AskAsync(actor, part, Soon), () => book.DecideAsync(actor, part, random.Next(3) == 0 ? null : Soon, "Quyết định"),
                () => book.SetDeadlineAsync(actor, part, Soon), () => book.DeclineAsync(actor, part), () => book.RemoveAsync(actor, part),
                () => random.Next(40) == 0 ? book.WithdrawAsync(actor, task) : book.ReportAsync(actor, part),
            })();
            Done += outcome.IsDone ? 1 : 0;
        }

        private T Any<T>(IReadOnlyList<T> things) => things[random.Next(things.Count)];
    }
}
