using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CongVu.Pades.Certificates;
using CongVu.Pades.Signing;
using CongVu.Pdf.Reading;

namespace CongVu.Bench.Pades;

/// <summary>Where the time of a signature and of a verification goes, in microseconds of processor time.</summary>
internal static class PartsBench
{
    public static void Run()
    {
        var office = new BenchOffice();
        using var rsa = RSA.Create(2048);
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var digest = SHA256.HashData(office.Letter);
        var signature = rsa.SignHash(digest, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var key = rsa.ExportSubjectPublicKeyInfo();
        using var file = PdfFile.Open(office.Letter);
        var prepared = SignaturePreparer.Prepare(file, BenchOffice.Request(office.Rsa));
        var own = office.Rsa.Identity.Certificate;
        var root = office.Policy.Signers.Anchors[0];
        Print("SHA-256 of the file", () => SHA256.HashData(office.Letter));
        Print("copy of the file", () => office.Letter.AsSpan().ToArray());
        Print("RSA-2048 by the framework", () => rsa.SignHash(digest, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        Print("P-256 by the framework", () => curve.SignHash(digest, DSASignatureFormat.Rfc3279DerSequence));
        var small = BenchOffice.MakeLetter(2500, 1);
        using var smallFile = PdfFile.Open(small);
        Print("prepare a small file", () => SignaturePreparer.Prepare(smallFile, BenchOffice.Request(office.Ecdsa)));
        Print("sign a small file by P-256", () => PdfSigner.SignUpdateAsync(small, BenchOffice.Request(office.Ecdsa), office.Ecdsa).GetAwaiter().GetResult());
        var signed = PdfSigner.SignAsync(small, BenchOffice.Request(office.Ecdsa), office.Ecdsa).GetAwaiter().GetResult();
        Print("verify a small file by P-256", () => CongVu.Pades.Verifying.Verifier.VerifyAsync(signed, office.Policy).GetAwaiter().GetResult());
        Print("open the file", () => PdfFile.Open(office.Letter).Dispose());
        Print("prepare (with the hash)", () => SignaturePreparer.Prepare(file, BenchOffice.Request(office.Rsa)));
        Print("build the CMS and complete", () => prepared.Complete(signature));
        Print("read a certificate", () => Certificate.Parse(own.Encoded));
        Print("verify RSA with a fresh key", () => VerifyFresh(key, digest, signature));
        Print("check a certificate's signature", () => own.IsSignedBy(root));
        Print("framework: load a certificate", () => X509CertificateLoader.LoadCertificate(own.Encoded.Span).Dispose());
    }

    private static void VerifyFresh(byte[] key, byte[] digest, byte[] signature)
    {
        using var rsa = RSA.Create();
        rsa.ImportSubjectPublicKeyInfo(key, out _);
        rsa.VerifyHash(digest, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static void Print(string what, Action action) => Console.WriteLine($"{what,-36} {1e6 / Measure.PerSecond(action),8:F1} µs");
}
