using System.Globalization;
using CongVu.Pades.Signing;

namespace CongVu.Bench.Pades;

/// <summary>Signs one file on disk and says how much memory the process took at most.</summary>
internal static class MemoryBench
{
    public static async Task<int> RunAsync(string input, string output)
    {
        var office = new BenchOfficeKeys();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await PdfSigner.SignAsync(input, output, BenchOffice.Request(office.Rsa), office.Rsa);
        var peak = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(input).Length} bytes: {clock.Elapsed.TotalSeconds:F2} s, peak {int.Parse(peak, CultureInfo.InvariantCulture) / 1024.0:F1} MiB"));
        return 0;
    }

    /// <summary>The keys alone, without the letter that would take memory too.</summary>
    private sealed class BenchOfficeKeys
    {
        public CongVu.Pades.Keys.Pkcs12Key Rsa { get; } = new BenchOffice().Rsa;
    }
}
