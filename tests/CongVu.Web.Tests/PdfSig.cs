using System.Diagnostics;

namespace CongVu.Web.Tests;

/// <summary>What poppler says of a signed file.</summary>
internal static class PdfSig
{
    public static int ValidSignatures(string path)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdfsig", ["-nocert", path]) { RedirectStandardOutput = true })!;
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return text.Split("Signature is Valid.").Length - 1;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("pdfsig is not installed; ./test installs it.");
            throw;
        }
    }
}
