using System.Diagnostics;
using System.Globalization;

namespace CongVu.Bench.Lists;

/// <summary>
/// The inbox and the search of an office with a tenth and with all of its documents.
/// The people asking run in the same process and take their share of the processors, with the bare page as with the office.
/// </summary>
internal static class ListsBench
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static async Task<int> RunAsync(string[] arguments)
    {
        var all = int.Parse(Value(arguments, "--documents") ?? "1000000", CultureInfo.InvariantCulture);
        var folder = Directory.CreateTempSubdirectory("congvu-bench-").FullName;
        await using (var office = await FullOffice.OpenAsync(folder, Value(arguments, "--database")))
        {
            await FillAsync(office, 0, all / 10, all);
            await MeasureAsync(office, all / 10, all);
            await FillAsync(office, all / 10, all, all);
            await MeasureAsync(office, all, all);
            GC.Collect();
            Console.WriteLine($"memory of server and askers together: {Environment.WorkingSet >> 20} MB");
        }

        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static async Task FillAsync(FullOffice office, int from, int to, int of)
    {
        var clock = Stopwatch.StartNew();
        await office.FillAsync(from, to, of);
        Console.WriteLine($"{to:N0} documents after {clock.Elapsed.TotalSeconds:F0} s");
    }

    private static async Task MeasureAsync(FullOffice office, int filled, int of)
    {
        foreach (var person in new[] { "vanthu", "chuyenvien" })
        {
            using var http = await office.LogInAsync(person);
            var html = await http.GetStringAsync("/van-ban-den");
            await using var bareServer = await BareServer.StartAsync(html);
            using var bare = new HttpClient { BaseAddress = new Uri(bareServer.Urls.First()) };
            await Load.RunAsync(bare, _ => "/bare", Load.AtOnce, WarmUp);
            await Load.RunAsync(http, _ => "/van-ban-den", Load.AtOnce, WarmUp);
            var limit = await Load.RunAsync(bare, _ => "/bare", Load.AtOnce, Length);
            var inbox = await Load.RunAsync(http, _ => "/van-ban-den", Load.AtOnce, Length);
            Console.WriteLine($"{person}, {filled:N0}: inbox of {html.Length / 1024} KB {inbox}; bare {limit}; ratio {inbox.PerSecond / limit.PerSecond:F2}");
            await Load.RunAsync(http, number => Question(number, of), 4, WarmUp);
            foreach (var kind in Enumerable.Range(0, 4))
            {
                var search = await Load.RunAsync(http, number => Question((number * 4) + kind, filled), 1, Length / 4);
                Console.WriteLine($"{person}, {filled:N0}: search “{Letter.Question(kind + 4, filled)}” {search}");
            }
        }
    }

    private static string Question(int number, int of) => $"/tim-kiem?q={Uri.EscapeDataString(Letter.Question(number, of))}";

    private static string? Value(string[] arguments, string name) =>
        Array.IndexOf(arguments, name) is >= 0 and var index && index + 1 < arguments.Length ? arguments[index + 1] : null;
}
