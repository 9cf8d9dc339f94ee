using System.Diagnostics;
using System.Globalization;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>What <c>./congvu verify</c> says of files that an office signed.</summary>
internal static class CommandLineVerifier
{
    /// <returns>0 when every file is valid by what the office trusts, at the office's time.</returns>
    public static async Task<int> ExitCodeAsync(Office office, IEnumerable<string> files)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "CongVu.Cli.dll");
        var trust = Path.Combine(office.Folder, "trust");
        var at = office.Clock.GetUtcNow().ToString("o", CultureInfo.InvariantCulture);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "verify", .. files, "--trust", trust, "--at", at, "--quiet"]))!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
