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
        var all = arguments is ["--size", var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : All;
        var folder = Directory.CreateTempSubdirectory("congvu-bench-").FullName;
        var settings = arguments is [.., "--database", var connection] ? DatabaseSettings.Server(connection) : DatabaseSettings.Embedded(folder);
        var province = await FillAsync(settings, folder, all);
        await using var services = Open(settings, folder);
        await ReadAsync(services, province);
        LongList.Measure();
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static async Task<Id<Organization>> FillAsync(DatabaseSettings settings, string folder, int all)
    {
        await using var services = Open(settings, folder);
        var people = await BenchPeople.SetUpAsync(services, settings);
        var province = people.Tracker.Posts[0].Agency;
        var tasks = await people.Filling.AddAsync(0, all);
        var documents = await new IssuedFilling(settings, province, people.Tracker.Person).AddAsync(all);
        Console.WriteLine($"{settings.Engine}, {all:N0} tasks loaded in {tasks.TotalSeconds:F0} s, {all:N0} documents in {documents.TotalSeconds:F0} s");
        return province;
    }

    private static async Task ReadAsync(ServiceProvider services, Id<Organization> province)
    {
        var (whole, unit, agency) = (await AreaAsync(services, province), await AreaAsync(services, new(TaskFilling.Unit(7))), await AreaAsync(services, new(IssuedFilling.Agency(7))));
        var (due, month) = (MonthlyPeriods.Of(2025, 12), PeriodRule.Of("month").Containing(new DateOnly(2025, 11, 1)));
        await SampleAsync("signing table of a month", services, (SigningReport report) => report.MakeAsync(whole, month, default));
        await SampleAsync("monthly report of a unit", services, (MonthlyReport report) => report.MakeAsync(unit, due, default));
        await SampleAsync("who has sent, and the summary", services, (ReportRadar report) => report.MakeAsync(whole, due, default));
        await SampleAsync("half a year by unit, compared", services, (DirectiveReport report) => report.MakeAsync(whole, PeriodRule.Of("half-year").Containing(due.From), due.LastDay, default));
        await SampleAsync("score card of an agency", services, (ScoreCardReport report) => report.MakeAsync(agency, month, default));
    }

    private static ServiceProvider Open(DatabaseSettings settings, string folder) => new ServiceCollection().AddLogging()
        .AddSingleton<TimeProvider>(new StandingClock(TaskDialect.FirstDay.AddDays(TaskFilling.Days))).AddOffice(new OfficeSettings(settings, folder)).BuildServiceProvider();

    private static async Task<ReportArea> AreaAsync(IServiceProvider services, Id<Organization> organization)
    {
        await using var scope = services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ReportScope>().FindAsync(null, organization, default)).Value;
    }

    private static async Task SampleAsync<TReport, TResult>(string what, IServiceProvider services, Func<TReport, Task<TResult>> make)
        where TReport : notnull
    {
        var times = new List<double>();
        for (var sample = -2; sample < Samples; sample++)
        {
            var clock = Stopwatch.StartNew();
            await using var scope = services.CreateAsyncScope();
            await make(scope.ServiceProvider.GetRequiredService<TReport>());
            if (sample >= 0)
            {
                times.Add(clock.Elapsed.TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine($"  {what,-32} p50 {times[Samples / 2],8:F1} ms   p95 {times[Samples * 95 / 100],8:F1} ms");
    }
}
