using System.Collections.Concurrent;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.TestOffice;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Database;

public sealed class NumberingTests
{
    private sealed record Numbered(Guid Thing, int Number) : Fact(Thing);

    [Theory, BothDatabases]
    public async Task Numbers_taken_by_sixteen_clerks_at_once_have_no_gap_and_no_double(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        var series = new IdSource(TimeProvider.System).Next();
        var taken = new ConcurrentBag<int>();

        await Parallel.ForEachAsync(Enumerable.Range(0, 160), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (attempt, _) =>
        {
            if (await TakeAsync(office, series, fails: attempt % 7 == 0) is { } number)
            {
                taken.Add(number);
            }
        });

        Assert.Equal(Enumerable.Range(1, taken.Count), taken.Order());
        Assert.Equal(160 - 23, taken.Count);
    }

    private static async Task<int?> TakeAsync(Office office, Guid series, bool fails)
    {
        await using var scope = office.Scope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();
        var ledger = scope.ServiceProvider.GetRequiredService<FactLedger>();
        var number = 0;
        try
        {
            await db.SaveAsync(
                async () =>
                {
                    number = await scope.ServiceProvider.GetRequiredService<Numbering>().TakeAsync(series, CancellationToken.None);
                    ledger.Record(Authority.Program, new Numbered(series, number));
                    if (fails)
                    {
                        throw new TimeoutException("The act breaks after the number was taken.");
                    }
                },
                CancellationToken.None);
            return number;
        }
        catch (TimeoutException)
        {
            return null;
        }
    }
}
