using System.Diagnostics;

namespace CongVu.Bench.Lists;

/// <summary>A clerk takes a whole list along as a file, over HTTP: how long until the last byte, and how much memory the server takes more at its highest.</summary>
internal static class ListFilesBench
{
    private const int Rows = 50_000;
    private const int Samples = 5;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("congvu-bench-").FullName;
        await using (var office = await FullOffice.OpenAsync(folder, arguments is ["--database", var database] ? database : null))
        {
            await office.FillAsync(0, Rows, Rows);
            using var http = await office.LogInAsync("vanthu");
            // The first file of a process also pays for compiling.
            await TakeAsync(http, "csv");
            foreach (var format in new[] { "csv", "xlsx", "docx" })
            {
                await MeasureAsync(http, format);
            }
        }

        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static async Task MeasureAsync(HttpClient http, string format)
    {
        using var process = Process.GetCurrentProcess();
        GC.Collect();
        process.Refresh();
        var before = process.WorkingSet64;
        var (times, bytes) = (new List<double>(), 0L);
        for (var sample = 0; sample < Samples; sample++)
        {
            var clock = Stopwatch.StartNew();
            bytes = await TakeAsync(http, format);
            times.Add(clock.Elapsed.TotalSeconds);
        }

        process.Refresh();
        Console.WriteLine($"{Rows:N0} rows as {format}: median {times.Order().ElementAt(Samples / 2):F1} s, worst {times.Max():F1} s, {bytes >> 10:N0} KB; highest memory {(process.PeakWorkingSet64 - before) >> 20} MB above before");
    }

    private static async Task<long> TakeAsync(HttpClient http, string format)
    {
        await using var file = await http.GetStreamAsync($"/van-ban-den?xem=tat-ca&tep={format}");
        using var counted = new MemoryStream();
        await file.CopyToAsync(counted);
        return counted.Length;
    }
}
