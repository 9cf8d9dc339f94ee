using System.Security.Cryptography.X509Certificates;
using CongVu.Pades.Keys;
using CongVu.Pades.Signing;
using CongVu.Pades.Tests.Judges;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Trust;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Tests.PublicApi;

/// <summary>The example of the README, compiled and run; the two texts are compared.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public async Task The_example_signs_and_verifies()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letter.pdf", Letters.Plain);
        folder.Write("leader.p12", new X509Certificate2Collection { TestPki.Leader.Certificate, TestPki.Issuer.Certificate }.Export(X509ContentType.Pfx, "password")!);
        Directory.CreateDirectory(folder.At("roots"));
        folder.Write("roots/root.cer", TestPki.Root.Certificate.RawData);

        var report = await ExampleAsync(folder, new FixedTime());

        Assert.Equal(PlainAnswer.Valid, report.Answer);
    }

    [Fact]
    public void The_readme_shows_this_example()
    {
        var source = Lines(ExampleSource());
        var readme = Lines(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PublicApi", "README.md")));

        Assert.All(readme.SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```"), line => Assert.Contains(line, source));
    }

    private static async Task<VerificationReport> ExampleAsync(TemporaryFolder folder, TimeProvider time)
    {
        var before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder.Path;
        try
        {
            var key = Pkcs12Key.Open(File.ReadAllBytes("leader.p12"), "password");
            var request = new SignatureRequest(key.Identity, key.Algorithm, time.GetLocalNow());
            await PdfSigner.SignAsync("letter.pdf", "signed.pdf", request, key);

            var policy = new VerificationPolicy(TrustFolder.Load(["roots"]), time.GetUtcNow());
            using var signed = PdfSource.FromFile("signed.pdf");
            var report = await Verifier.VerifyAsync(signed, policy);
            Console.WriteLine($"{VerdictNames.InVietnamese(report.Answer)}: {report.Reason} {report.NextStep}");
            return report;
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    private static string ExampleSource() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PublicApi", "ReadmeTests.cs"));

    private static List<string> Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => TestPki.Now;
    }
}
