using System.Diagnostics;
using System.Globalization;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Figures;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Bench.Directives;

/// <summary>Reads a million tasks of ten years and 2,000 units as the tracking office, a unit and a leader do, at a tenth of the tasks and at all of them.</summary>
internal static class DirectivesBench
{
    private const int All = 1_000_000;
    private const int Samples = 40;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var all = arguments is ["--tasks", var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : All;
        var folder = Directory.CreateTempSubdirectory("congvu-bench-").FullName;
        var settings = arguments is [.., "--database", var connection] ? DatabaseSettings.Server(connection) : DatabaseSettings.Embedded(folder);
        var clock = new StandingClock(TaskDialect.FirstDay.AddDays(TaskFilling.Days));
        await using var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock)
            .AddOffice(new OfficeSettings(settings, folder)).BuildServiceProvider();
        var people = await BenchPeople.SetUpAsync(services, settings);
        foreach (var (from, until) in new[] { (0, all / 10), (all / 10, all) })
        {
            Console.WriteLine($"{settings.Engine}, {until:N0} tasks, loaded in {(await people.Filling.AddAsync(from, until)).TotalSeconds:F0} s");
            await SettleAsync(services);
            await ReadAsync(services, people, clock);
        }

        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static async Task ReadAsync(IServiceProvider services, BenchPeople people, StandingClock clock)
    {
        var today = VietnamTime.DayOf(clock.GetUtcNow());
        var random = new Random(6);
        var (mine, given) = (new TaskFilter(TaskScope.Unit, today), new TaskFilter(TaskScope.Tracking, today));
        DateOnly Past() => today.AddDays(-random.Next(1, TaskFilling.Days - 100));
        await SampleAsync("all units, past day", services, (DirectiveClasses figures) => figures.ByUnitAsync(people.Tracker, given with { Day = Past() }, default));
        await SampleAsync("all units, half a year's tasks", services, (DirectiveClasses figures) => figures.ByUnitAsync(people.Tracker, HalfYear(given, Past()), default));
        await SampleAsync("all units, today", services, (DirectiveClasses figures) => figures.ByUnitAsync(people.Leader, given, default));
        await SampleAsync("count in the tracker's menu", services, (DirectiveClasses figures) => figures.CountAsync(people.Tracker, given with { IsWaiting = true }, default));
        await SampleAsync("unit's grid: counts", services, (DirectiveClasses figures) => figures.CountAsync(people.Head, mine, default));
        await SampleAsync("unit's grid: page", services, (DirectiveQueries lists) => lists.ListAsync(people.Head, mine with { IsOpen = true }, 1, 25, default));
        await SampleAsync("tracker's grid: counts", services, (DirectiveClasses figures) => figures.CountAsync(people.Tracker, given, default));
        await SampleAsync("tracker's grid: page", services, (DirectiveQueries lists) => lists.ListAsync(people.Tracker, given, 1, 25, default));
        await SampleAsync("overdue list: page", services, (DirectiveQueries lists) => lists.ListAsync(people.Leader, given with { Class = TaskClass.OpenOverdue }, 1, 25, default));
        await SampleAsync("overdue list: page 40", services, (DirectiveQueries lists) => lists.ListAsync(people.Leader, given with { Class = TaskClass.OpenOverdue }, 40, 25, default));
        await SampleAsync("overdue list, past day", services, (DirectiveQueries lists) => lists.ListAsync(people.Leader, given with { Class = TaskClass.OpenOverdue, Day = Past() }, 1, 25, default));
    }

    // What the office does every night.
    private static async Task SettleAsync(IServiceProvider services)
    {
        var clock = Stopwatch.StartNew();
        await using var scope = services.CreateAsyncScope();
        var settle = scope.ServiceProvider.GetRequiredService<SettleClasses>();
        await settle.ForgetAsync(default);
        var days = await settle.RunOnceAsync();
        Console.WriteLine($"  {days} days settled in {clock.Elapsed.TotalSeconds:F1} s");
    }

    private static TaskFilter HalfYear(TaskFilter filter, DateOnly day) => filter with { Day = day, Given = Period.Of(day.AddDays(-182), day) };

    private static async Task SampleAsync<TAction, TResult>(string what, IServiceProvider services, Func<TAction, Task<TResult>> read)
        where TAction : notnull
    {
        var times = new List<double>();
        for (var sample = -3; sample < Samples; sample++)
        {
            var clock = Stopwatch.StartNew();
            await using var scope = services.CreateAsyncScope();
            await read(scope.ServiceProvider.GetRequiredService<TAction>());
            if (sample >= 0)
            {
                times.Add(clock.Elapsed.TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine($"  {what,-32} p50 {times[Samples / 2],8:F1} ms   p95 {times[Samples * 95 / 100],8:F1} ms");
    }
}
