using System.Diagnostics;
using System.Text;

namespace CongVu.DocumentFormat.Tests.Judges;

/// <summary>Asks another program about a file; a test without its judge is skipped, never passed.</summary>
internal static class Judge
{
    public static string Ask(string program, params string[] arguments)
    {
        var (code, answer, complaint) = Run(program, arguments);
        Assert.True(code == 0, $"{program} {string.Join(' ', arguments)} answered {code}: {complaint}{answer}");
        return answer;
    }

    /// <summary>Hands a PDF file to a program that reads it as its last argument before <paramref name="after"/>.</summary>
    public static string AskAbout(byte[] file, string program, string[] before, params string[] after)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("judged.pdf", file);
        return Ask(program, [.. before, path, .. after]);
    }

    public static void AcceptsStructure(byte[] file)
    {
        var answer = AskAbout(file, "qpdf", ["--check"]);
        Assert.Contains("No syntax or stream encoding errors found", answer, StringComparison.Ordinal);
    }

    public static string TextOf(byte[] file, params string[] options) =>
        AskAbout(file, "pdftotext", ["-enc", "UTF-8", .. options], "-");

    private static (int Code, string Answer, string Complaint) Run(string program, string[] arguments)
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
            return (process.ExitCode, answer, complaint.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{program} is not installed; ./test installs it.");
            throw;
        }
    }
}
