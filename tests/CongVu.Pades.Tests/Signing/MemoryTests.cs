using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using CongVu.Pades.Tests.Judges;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Trust;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Tests.Signing;

/// <summary>A large file takes no more memory than a small one: measured in processes of their own with a heap of 16 MiB.</summary>
public sealed class MemoryTests
{
    private const int Pages = 500;
    private const int PartSize = 210_000;

    [Fact]
    public async Task A_hundred_megabytes_are_signed_within_ten_more_than_a_kilobyte()
    {
        using var folder = new TemporaryFolder();
        folder.Write("key.p12", new X509Certificate2Collection { TestPki.Leader.Certificate, TestPki.Issuer.Certificate }.Export(X509ContentType.Pfx, "password")!);
        var large = folder.Write("large.pdf", Large());
        Assert.True(new FileInfo(large).Length > 100_000_000);

        var (small, big) = (Sign(folder, folder.Write("small.pdf", Letters.Plain), "small.signed.pdf"), Sign(folder, large, "large.signed.pdf"));

        Assert.True(big - small < 10 * 1024, $"{small} KiB for the small file, {big} KiB for the large one.");
        using var signed = PdfSource.FromFile(folder.At("large.signed.pdf"));
        var report = await Verifier.VerifyAsync(signed, new VerificationPolicy(new TrustAnchors([TestPki.Root.Parsed]), TestPki.Now));
        Assert.Equal(PlainAnswer.Valid, report.Answer);
    }

    private static byte[] Large()
    {
        var noise = new byte[PartSize];
        new Random(500).NextBytes(noise);
        return Letters.Make("Nhieu trang", Pages, change: (file, catalog) => catalog["PieceInfo"] = file.Add(PdfArray.Create(
            [.. Enumerable.Range(0, Pages).Select(_ => (PdfObject)file.Add(new PdfStream(PdfDictionary.Empty, noise)))])));
    }

    private static long Sign(TemporaryFolder folder, string file, string target)
    {
        var start = new ProcessStartInfo(Worker(), [folder.At("key.p12"), file, folder.At(target)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x1000000";
        using var process = Process.Start(start)!;
        var complaint = process.StandardError.ReadToEndAsync();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, complaint.Result);
        return long.Parse(answer, CultureInfo.InvariantCulture);
    }

    private static string Worker()
    {
        var path = Path.Combine(AppContext.BaseDirectory.Replace("CongVu.Pades.Tests", "SigningWorker", StringComparison.Ordinal), "SigningWorker");
        Assert.True(File.Exists(path), $"{path} is not built.");
        return path;
    }
}
