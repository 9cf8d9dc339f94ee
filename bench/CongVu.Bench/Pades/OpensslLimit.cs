using System.Diagnostics;
using System.Globalization;

namespace CongVu.Bench.Pades;

/// <summary>What OpenSSL alone reaches on this machine, by its own count of processor time.</summary>
internal sealed record OpensslLimit(double RsaSign, double RsaVerify, double EcdsaSign, double EcdsaVerify)
{
    public static OpensslLimit Run()
    {
        var start = new ProcessStartInfo("openssl", ["speed", "-seconds", "2", "rsa2048", "ecdsap256"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync();
        var lines = process.StandardOutput.ReadToEnd().Split('\n');
        process.WaitForExit();
        var rsa = Rates(lines.First(line => line.StartsWith("rsa", StringComparison.Ordinal) && line.Contains("2048", StringComparison.Ordinal)));
        var curve = Rates(lines.First(line => line.Contains("nistp256", StringComparison.Ordinal)));
        return new(rsa.Sign, rsa.Verify, curve.Sign, curve.Verify);
    }

    private static (double Sign, double Verify) Rates(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (double.Parse(parts[^2], CultureInfo.InvariantCulture), double.Parse(parts[^1], CultureInfo.InvariantCulture));
    }
}
