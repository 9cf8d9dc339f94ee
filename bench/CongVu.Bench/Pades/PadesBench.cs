using System.Globalization;
using System.Security.Cryptography;
using CongVu.Pades.Appearances;
using CongVu.Pades.Keys;
using CongVu.Pades.Signing;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Reading;

namespace CongVu.Bench.Pades;

/// <summary>Speed of signing and verifying as shares of what the machine can do, all in one run on one core.</summary>
internal static class PadesBench
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is ["--memory", var input, var output])
            return await MemoryBench.RunAsync(input, output);
        if (arguments is ["--make", var target, var size, var pages])
        {
            File.WriteAllBytes(target, BenchOffice.MakeLetter(int.Parse(size, CultureInfo.InvariantCulture), int.Parse(pages, CultureInfo.InvariantCulture)));
            return 0;
        }
        if (arguments is ["--parts"])
            PartsBench.Run();
        else
            Run();
        return 0;
    }

    private static void Run()
    {
        var office = new BenchOffice();
        var openssl = OpensslLimit.Run();
        var hash = Measure.PerSecond(() => SHA256.HashData(office.Letter));
        var rsa = Measure.PerSecond(() => SignTo(Target, office, office.Rsa));
        var curve = Measure.PerSecond(() => SignTo(Target, office, office.Ecdsa));
        var appearance = Appearance();
        var visible = Measure.PerSecond(() => SignTo(Target, office, office.Rsa, appearance));
        var once = Sign(office.Letter, office.Rsa);
        var twice = Sign(once, office.Ecdsa);
        var verify = Measure.PerSecond(() => Verify(office, once));
        var verifyTwice = Measure.PerSecond(() => Verify(office, twice));
        Print("SHA-256 of the file", hash, null, null);
        Print("RSA-2048 signatures", rsa, Together(openssl.RsaSign, hash), 0.70);
        Print("P-256 signatures", curve, Together(openssl.EcdsaSign, hash), 0.50);
        Print("visible (text, seal) against invisible", visible, rsa, 0.60);
        Print("verify one signature", verify, Together(openssl.RsaVerify, hash), null);
        Print("verify two signatures and changes", verifyTwice, Together(openssl.RsaVerify, hash), null);
        Console.WriteLine($"openssl: RSA {openssl.RsaSign:F0} sign/s, {openssl.RsaVerify:F0} verify/s; P-256 {openssl.EcdsaSign:F0} sign/s, {openssl.EcdsaVerify:F0} verify/s");
    }

    private static double Together(double first, double second) => 1 / (1 / first + 1 / second);

    // As a server does it: the signed file goes into a buffer that is there already.
    private static readonly MemoryStream Target = new(1 << 20);

    private static void SignTo(MemoryStream target, BenchOffice office, ISigningKey key, SignatureAppearance? appearance = null)
    {
        target.Position = 0;
        PdfSigner.SignAsync(office.Letter, target, BenchOffice.Request(key) with { Appearance = appearance }, key).GetAwaiter().GetResult();
    }

    private static byte[] Sign(byte[] file, ISigningKey key) =>
        PdfSigner.SignAsync(file, BenchOffice.Request(key), key).GetAwaiter().GetResult();

    private static void Verify(BenchOffice office, byte[] file)
    {
        var report = Verifier.VerifyAsync(file, office.Policy).GetAwaiter().GetResult();
        if (report.Answer != PlainAnswer.Valid)
            throw new InvalidOperationException(report.Reason);
    }

    private static TextAppearance Appearance() => new(
        ["Người ký: Ủy ban nhân dân xã Na Mèo", "Cơ quan: Ủy ban nhân dân xã Na Mèo", "Thời gian ký: 21/11/2026 07:00:00 +07:00"],
        new PdfRectangle(300, 100, 540, 190), SealPicture.Make());

    private static void Print(string what, double rate, double? limit, double? wanted)
    {
        var share = limit is { } most ? string.Create(CultureInfo.InvariantCulture, $"  {rate / most:F2} of {most:F0}/s") : "";
        var goal = wanted is { } aim ? string.Create(CultureInfo.InvariantCulture, $" (wanted {aim:F2})") : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-42} {rate,8:F0}/s{share}{goal}"));
    }
}
