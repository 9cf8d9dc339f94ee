using System.Diagnostics;
using System.Text;

namespace CongVu.Pades.Tests.Judges;

/// <summary>Asks another program; a test without its judge is skipped, never passed.</summary>
internal static class Judge
{
    public static (int Code, string Text) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        try
        {
            using var process = Process.Start(start)!;
            var complaint = process.StandardError.ReadToEndAsync();
            var answer = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, answer + complaint.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{program} is not installed; ./test installs it.");
            throw;
        }
    }

    public static void Demand(string program, params string[] arguments)
    {
        var (code, text) = Run(program, arguments);
        Assert.True(code == 0, $"{program} {string.Join(' ', arguments)} answered {code}: {text}");
    }

    /// <summary>poppler must call every signature valid, and qpdf must find nothing wrong.</summary>
    public static void AcceptSigned(byte[] file, int signatures)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("signed.pdf", file);
        var (_, text) = Run("pdfsig", "-nocert", path);
        Assert.Equal(signatures, text.Split("Signature is Valid.").Length - 1);
        var (code, check) = Run("qpdf", "--check", path);
        Assert.True(code == 0, check);
    }
}
