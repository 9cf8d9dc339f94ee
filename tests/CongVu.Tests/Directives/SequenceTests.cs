using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Closing;
using CongVu.Directives.Extending;
using CongVu.Directives.Figures;
using CongVu.Directives.Units;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Organizations;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Directives;

/// <summary>
/// Ten thousand short lives of tasks, five thousand on each engine: every task gets an act of its own each round, mostly one that may follow
/// the last, sometimes any at all, by people who may and who may not.
/// </summary>
public sealed class SequenceTests
{
    private const int Sequences = 5000;
    private const int Rounds = 3;
    private const int Batch = 250;
    private static readonly DateOnly FirstDay = new(2021, 4, 5);

    [Theory, BothDatabases]
    public async Task No_sequence_of_acts_makes_a_figure_lie(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var lives = await OpenAsync(province, new Random(20261122));
        for (var round = 0; round < Rounds; round++)
        {
            office.Clock.Advance(TimeSpan.FromDays(2));
            await ActAsync(province, lives);
        }

        var reckoning = await NaiveReckoning.ReadAsync(office);

        Assert.InRange(lives.Count(life => life.Acts > 1), Sequences / 4, Sequences);
        await Promises.NothingIsDoneWithoutAcceptedEvidenceAsync(office);
        await Promises.OriginalDeadlinesStandAsync(office, reckoning);
        var figures = new List<ClassFigures>();
        for (var day = FirstDay; day <= FirstDay.AddDays(2 * Rounds); day = day.AddDays(1))
        {
            await Promises.EveryClassIsAsToldAsync(office, reckoning, day);
            figures.Add(await Promises.FiguresEqualTheStoryAsync(province, reckoning, day));
        }

        office.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await office.RunAsync((SettleClasses settle) => settle.RunOnceAsync()));
        Assert.Equal(figures[^1], await Promises.FiguresEqualTheStoryAsync(province, reckoning, FirstDay.AddDays(2 * Rounds)));
    }

    private static async Task<List<Life>> OpenAsync(Province province, Random random)
    {
        var lives = new List<Life>();
        while (lives.Count < Sequences)
        {
            await using var scope = province.Office.Scope();
            var (opening, db) = (scope.ServiceProvider.GetRequiredService<Opening>(), scope.ServiceProvider.GetRequiredService<OfficeContext>());
            var card = new TaskBook(province).Card;
            for (var task = 0; task < Batch; task++)
            {
                var due = random.Next(6) == 0 ? (DateOnly?)null : FirstDay.AddDays(random.Next(0, 9));
                await opening.OpenAsync(province.Tracker, province.District, card, [new AssignedUnit(province.Culture, AssignmentRole.Lead, TaskBook.Until(due))], default);
            }

            var parts = db.ChangeTracker.Entries<Assignment>().Select(entry => entry.Entity.Id).ToList();
            Assert.True((await db.SaveAsync(default)).IsDone);
            lives.AddRange(parts.Select(part => new Life(province, part, random.Next())));
        }

        return lives;
    }

    // One reader and one writer at a time would leave a server idle; tasks do not share rows.
    private static async Task ActAsync(Province province, List<Life> lives)
    {
        var versions = await VersionsAsync(province.Office);
        await Parallel.ForEachAsync(lives, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (life, _) => await life.ActAsync(versions[life.Part]));
    }

    private static async Task<Dictionary<Id<Assignment>, int>> VersionsAsync(Office office)
    {
        await using var scope = office.Scope();
        return await scope.ServiceProvider.GetRequiredService<OfficeContext>().Set<Assignment>().ToDictionaryAsync(part => part.Id, part => part.Version);
    }

    private sealed class Life(Province province, Id<Assignment> part, int seed)
    {
        private readonly Random random = new(seed);
        private Act last = Act.Reopen;

        private enum Act
        {
            Report, ReportNothing, Accept, Return, Reopen, Ask, Grant, Refuse, Set, Decline, Remove,
        }

        public Id<Assignment> Part => part;

        /// <summary>How many acts were done.</summary>
        public int Acts { get; private set; }

        private DateOnly Soon => FirstDay.AddDays(random.Next(2, 20));

        public async Task ActAsync(int version)
        {
            var act = random.Next(4) == 0 ? (Act)random.Next(11) : Any(Following());
            var actor = Any([province.Specialist, province.HeadOfCulture, province.Tracker, province.Chairman, province.Stranger]);
            actor = random.Next(4) == 0 ? actor : Fit(act);
            if ((await DoAsync(act, actor, version)).IsDone)
            {
                (Acts, last) = (Acts + 1, act);
            }
        }

        private Act[] Following() => last switch
        {
            Act.Report => [Act.Accept, Act.Accept, Act.Accept, Act.Return],
            Act.Accept => [Act.Reopen, Act.Report],
            Act.Ask => [Act.Grant, Act.Grant, Act.Refuse, Act.Report],
            _ => [Act.Report, Act.Report, Act.Report, Act.Ask, Act.Ask, Act.Set, Act.ReportNothing, Act.Decline, Act.Remove],
        };

        private Actor Fit(Act act) => act switch
        {
            Act.Report or Act.ReportNothing or Act.Ask => province.Specialist,
            Act.Decline => province.HeadOfCulture,
            Act.Grant or Act.Refuse or Act.Set => province.Chairman,
            Act.Accept or Act.Return or Act.Reopen or Act.Remove => province.Tracker,
        };

        private Task<Outcome> DoAsync(Act act, Actor actor, int version)
        {
            var office = province.Office;
            return act switch
            {
                Act.Report => office.RunAsync(async (ReportDone report) => (Outcome)await report.RunAsync(actor, new(part, version, "Đã xong", []) { Product = "Biểu số liệu" }, default)),
                Act.ReportNothing => office.RunAsync(async (ReportDone report) => (Outcome)await report.RunAsync(actor, new(part, version, "Đã xong", []), default)),
                Act.Accept => office.DoAsync((AcceptReport accept) => accept.RunAsync(actor, new(part, version, random.Next(5) == 0 ? "" : "Đã kiểm tra"), default)),
                Act.Return => office.DoAsync((ReturnReport back) => back.RunAsync(actor, new(part, version, "Thiếu phụ lục"), default)),
                Act.Reopen => office.DoAsync((ReopenAssignment reopen) => reopen.RunAsync(actor, new(part, version, "Số liệu sai"), default)),
                Act.Ask => office.RunAsync(async (AskExtension ask) => (Outcome)await ask.RunAsync(
                    actor, new(part, version, Soon, "Chờ số liệu") { DocumentCode = "15/CV-VHTT", DocumentDate = FirstDay }, default)),
                Act.Grant => office.DoAsync((DecideExtension decide) => decide.RunAsync(actor, new(part, version, Soon, "Đồng ý"), default)),
                Act.Refuse => office.DoAsync((DecideExtension decide) => decide.RunAsync(actor, new(part, version, null, "Không đủ lý do"), default)),
                Act.Set => office.DoAsync((SetDeadline set) => set.RunAsync(actor, new(part, version, Soon, "Yêu cầu gấp"), default)),
                Act.Decline => office.DoAsync((DeclineAssignment decline) => decline.RunAsync(actor, new(part, version, "Không đúng chức năng"), default)),
                Act.Remove => office.DoAsync((RemoveUnit remove) => remove.RunAsync(actor, new(part, version, "Không liên quan"), default)),
            };
        }

        private T Any<T>(IReadOnlyList<T> things) => things[random.Next(things.Count)];
    }
}
