using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CongVu.Pades.Certificates;
using CongVu.Pades.Keys;
using CongVu.Pades.Signing;
using CongVu.Pades.Trust;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Writing;

namespace CongVu.Bench.Pades;

/// <summary>Keys and letters of the size that the peers were measured with: 194,367 bytes, a certificate and its issuer.</summary>
internal sealed class BenchOffice
{
    public const int LetterSize = 194_367;

    private readonly X509Certificate2 root;

    public BenchOffice()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Goc do", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        root = request.CreateSelfSigned(Now.AddYears(-1), Now.AddYears(5));
        Rsa = Make(RSA.Create(2048));
        Ecdsa = Make(ECDsa.Create(ECCurve.NamedCurves.nistP256));
        var anchors = new TrustAnchors([Certificate.Parse(root.RawData)]);
        Policy = new VerificationPolicy(anchors, Now) { Timestamps = anchors };
    }

    public static DateTimeOffset Now { get; } = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

    public Pkcs12Key Rsa { get; }

    public Pkcs12Key Ecdsa { get; }

    public VerificationPolicy Policy { get; }

    public byte[] Letter { get; } = MakeLetter(LetterSize, pages: 2);

    public static SignatureRequest Request(ISigningKey key) => new(key.Identity, key.Algorithm, Now);

    /// <summary>A file of a given size: pages with pictures of noise, as scans are.</summary>
    public static byte[] MakeLetter(int size, int pages)
    {
        var file = new PdfFileBuilder("1.6");
        var tree = file.Reserve();
        var filler = (size - 400 - pages * 600) / pages;
        var kids = Enumerable.Range(0, pages).Select(number => (PdfObject)MakePage(file, tree, number, filler)).ToArray();
        file.Set(tree, PdfDictionary.Of(("Type", new PdfName("Pages")), ("Kids", PdfArray.Create(kids)), ("Count", pages)));
        return file.Build(file.Add(PdfDictionary.Of(("Type", new PdfName("Catalog")), ("Pages", tree))));
    }

    private static PdfReference MakePage(PdfFileBuilder file, PdfReference tree, int number, int filler)
    {
        var noise = new byte[Math.Max(100, filler)];
        new Random(number).NextBytes(noise);
        var picture = file.Add(new PdfStream(PdfDictionary.Of(
            ("Type", new PdfName("XObject")), ("Subtype", new PdfName("Image")), ("Width", noise.Length), ("Height", 1),
            ("ColorSpace", new PdfName("DeviceGray")), ("BitsPerComponent", 8)), noise));
        var content = file.Add(PdfStream.Compressed(PdfDictionary.Empty, "q 500 0 0 700 40 70 cm /I Do Q"u8));
        return file.Add(PdfDictionary.Of(
            ("Type", new PdfName("Page")), ("Parent", tree), ("MediaBox", PdfArray.Create([0, 0, 595, 842])),
            ("Resources", PdfDictionary.Of(("XObject", PdfDictionary.Of(("I", picture))))), ("Contents", content)));
    }

    private Pkcs12Key Make(AsymmetricAlgorithm key)
    {
        var request = key is RSA rsa
            ? new CertificateRequest("CN=Nguoi ky", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : new CertificateRequest("CN=Nguoi ky", (ECDsa)key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, true));
        var generator = X509SignatureGenerator.CreateForRSA(root.GetRSAPrivateKey()!, RSASignaturePadding.Pkcs1);
        var made = request.Create(root.SubjectName, generator, Now.AddMonths(-1), Now.AddYears(1), [1, 2, 3]);
        var own = key is RSA privateRsa ? made.CopyWithPrivateKey(privateRsa) : made.CopyWithPrivateKey((ECDsa)key);
        return Pkcs12Key.FromCertificate(own, [Certificate.Parse(root.RawData)]);
    }
}
