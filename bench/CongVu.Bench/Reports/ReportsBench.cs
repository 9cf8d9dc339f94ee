using System.Diagnostics;
using System.Globalization;
using CongVu.Bench.Directives;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports;
using CongVu.Reports.DirectiveFigures;
using CongVu.Reports.Monthly;
using CongVu.Reports.Radar;
using CongVu.Reports.ScoreCards;
using CongVu.Reports.SigningRates;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Bench.Reports;

/// <summary>Makes the reports over a million tasks of 2,000 units and a million issued documents of 2,000 agencies.</summary>
internal static class ReportsBench
{
    private const int All = 1_000_000;
    private const int Samples = 20;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var all = OptionOf(arguments, "--size") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : All;
        var kept = OptionOf(arguments, "--data");
        var folder = kept is null ? Directory.CreateTempSubdirectory("congvu-bench-").FullName : Directory.CreateDirectory(kept).FullName;
        var settings = OptionOf(arguments, "--database") is { } connection ? DatabaseSettings.Server(connection) : DatabaseSettings.Embedded(folder);
        await FillAsync(settings, folder, all);
        await using (var services = Open(settings, folder))
        {
            await ReadAsync(services);
        }

        LongList.Measure();
        if (kept is null)
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static string? OptionOf(string[] arguments, string name) => Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;

    // A database that was filled before, kept by --data or on a server, is read as it is.
    private static async Task FillAsync(DatabaseSettings settings, string folder, int all)
    {
        if (await IsFilledAsync(settings, folder))
        {
            Console.WriteLine($"{settings.Engine}, as filled before");
            return;
        }

        await using var services = Open(settings, folder);
        var people = await BenchPeople.SetUpAsync(services, settings);
        var tasks = await people.Filling.AddAsync(0, all);
        var documents = await new IssuedFilling(settings, people.Tracker.Posts[0].Agency.Value, people.Tracker.Person.Value).AddAsync(all);
        Console.WriteLine($"{settings.Engine}, {all:N0} tasks loaded in {tasks.TotalSeconds:F0} s, {all:N0} documents in {documents.TotalSeconds:F0} s");
    }

    // An office of its own: it remembers the organizations that it read, and filling adds to them past it.
    private static async Task<bool> IsFilledAsync(DatabaseSettings settings, string folder)
    {
        await using var services = Open(settings, folder);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Migrator>().MigrateAsync(default);
        return (await scope.ServiceProvider.GetRequiredService<OrganizationDirectory>().GetAsync(default)).Entries.Count > 0;
    }

    private static async Task ReadAsync(ServiceProvider services)
    {
        var (whole, unit, agency) = (await AreaAsync(services, await ProvinceAsync(services)), await AreaAsync(services, new(TaskFilling.Unit(7))), await AreaAsync(services, new(IssuedFilling.Agency(7))));
        var (due, month) = (MonthlyPeriods.Of(2025, 12), PeriodRule.Of("month").Containing(new DateOnly(2025, 11, 1)));
        await SampleAsync("signing table of a month", services, (SigningReport report) => report.MakeAsync(whole, month, default));
        await SampleAsync("monthly report of a unit", services, (MonthlyReport report) => report.MakeAsync(unit, due, default));
        await SampleAsync("who has sent, and the summary", services, (ReportRadar report) => report.MakeAsync(whole, due, default));
        await SampleAsync("half a year by unit, compared", services, (DirectiveReport report) => report.MakeAsync(whole, PeriodRule.Of("half-year").Containing(due.From), due.LastDay, default));
        await SampleAsync("score card of an agency", services, (ScoreCardReport report) => report.MakeAsync(agency, month, default));
    }

    private static ServiceProvider Open(DatabaseSettings settings, string folder) => new ServiceCollection().AddLogging()
        .AddSingleton<TimeProvider>(new StandingClock(TaskDialect.FirstDay.AddDays(TaskFilling.Days))).AddOffice(new OfficeSettings(settings, folder)).BuildServiceProvider();

    private static async Task<Id<Organization>> ProvinceAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<OrganizationDirectory>().GetAsync(default)).ByCode("H1")!.Id;
    }

    private static async Task<ReportArea> AreaAsync(IServiceProvider services, Id<Organization> organization)
    {
        await using var scope = services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ReportScope>().FindAsync(null, organization, default)).Value;
    }

    private static async Task SampleAsync<TReport, TResult>(string what, IServiceProvider services, Func<TReport, Task<TResult>> make)
        where TReport : notnull
    {
        var times = new List<double>();
        using var process = Process.GetCurrentProcess();
        var used = TimeSpan.Zero;
        for (var sample = -2; sample < Samples; sample++)
        {
            process.Refresh();
            var (clock, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
            await using var scope = services.CreateAsyncScope();
            await make(scope.ServiceProvider.GetRequiredService<TReport>());
            if (sample >= 0)
            {
                times.Add(clock.Elapsed.TotalMilliseconds);
                process.Refresh();
                used += process.TotalProcessorTime - before;
            }
        }

        times.Sort();
        Console.WriteLine($"  {what,-32} p50 {times[Samples / 2],8:F1} ms   p95 {times[Samples * 95 / 100],8:F1} ms   cpu {used.TotalMilliseconds / Samples,8:F1} ms");
    }
}
