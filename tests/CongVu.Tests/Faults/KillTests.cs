using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Files;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Faults;

/// <summary>Processes that register documents are killed at random moments, and everything acknowledged is there.</summary>
public sealed class KillTests
{
    private const int Kills = 200;
    private const int AtOnce = 4;

    [Theory, BothDatabases]
    public async Task After_two_hundred_kills_no_acknowledged_act_is_lost_and_no_number_is_skipped_or_doubled(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var acknowledged = new ConcurrentBag<Guid>();

        await Parallel.ForEachAsync(Enumerable.Range(1, Kills), new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (seed, _) => await WorkUntilKilledAsync(province, seed, acknowledged));

        await AssertNothingLostAsync(office, acknowledged);
        await office.RunAsync((SweepFiles sweep) => sweep.RunOnceAsync(TimeSpan.FromDays(-20_000), default));
        await AssertFilesMatchRowsAsync(office);
        Assert.True((await office.RunAsync((VerifyLedger verify) => verify.RunAsync(default))).IsIntact);
    }

    private static async Task WorkUntilKilledAsync(Province province, int seed, ConcurrentBag<Guid> acknowledged)
    {
        var settings = province.Office.Settings;
        var program = Path.Combine(AppContext.BaseDirectory.Replace("CongVu.Tests", "CrashWorker", StringComparison.Ordinal), "CrashWorker");
        var start = new ProcessStartInfo(program,
            [settings.Engine.ToString(), province.Office.Folder, settings.ConnectionString, province.Clerk.Person.ToString(), seed.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        };
        using var worker = Process.Start(start)!;
        var first = await worker.StandardOutput.ReadLineAsync();
        acknowledged.Add(Guid.Parse(first!));
        var killing = KillLaterAsync(worker, TimeSpan.FromMilliseconds(new Random(seed).Next(0, 150)));
        while (await worker.StandardOutput.ReadLineAsync() is { } line)
        {
            // A line cut by the kill was not said to the end: nobody heard it.
            if (Guid.TryParseExact(line, "N", out var id))
            {
                acknowledged.Add(id);
            }
        }

        await killing;
    }

    private static async Task KillLaterAsync(Process worker, TimeSpan after)
    {
        await Task.Delay(after);
        worker.Kill();
        await worker.WaitForExitAsync();
    }

    private static async Task AssertNothingLostAsync(Office office, ConcurrentBag<Guid> acknowledged)
    {
        await using var scope = office.Scope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();
        var documents = await db.Set<IncomingDocument>().Select(document => new { document.Id, document.ArrivalNumber }).ToListAsync();
        var lines = await db.Set<RegisterLine>().Select(line => line.Number).ToListAsync();
        Assert.True(acknowledged.Count >= Kills);
        Assert.Empty(acknowledged.Except(documents.Select(document => document.Id.Value)));
        Assert.Equal(Enumerable.Range(1, lines.Count), lines.Order());
        Assert.Equal(lines.Order(), documents.Select(document => document.ArrivalNumber!.Value).Order());
    }

    private static async Task AssertFilesMatchRowsAsync(Office office)
    {
        await using var scope = office.Scope();
        var rows = await scope.ServiceProvider.GetRequiredService<OfficeContext>().Files.Select(file => file.Hash).ToListAsync();
        var files = scope.ServiceProvider.GetRequiredService<FileStore>().All().Select(file => file.Hash);
        Assert.Equal(rows.Select(hash => hash.ToString()).Order(), files.Select(hash => hash.ToString()).Order());
        Assert.True((await office.RunAsync((CheckStore check) => check.RunAsync(true, default))).IsSound);
    }
}
