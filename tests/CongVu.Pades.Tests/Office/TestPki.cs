using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CongVu.Pades.Certificates;
using CongVu.Pades.Keys;
using CongVu.Pades.Trust;
using CongVu.Pades.Verifying;

namespace CongVu.Pades.Tests.Office;

/// <summary>A whole test hierarchy, made once: root, issuing authority, leader, agency, time-stamping authority, OCSP responder.</summary>
internal static class TestPki
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 3, 0, 0, TimeSpan.Zero);

    public static readonly Holder Root = Make("Gốc thử nghiệm", null, RSA.Create(2048), isAuthority: true);
    public static readonly Holder Issuer = Make("Cơ quan chứng thực thử nghiệm", Root, RSA.Create(2048), isAuthority: true);
    public static readonly Holder Leader = Make("Nguyễn Văn An", Issuer, RSA.Create(2048));
    public static readonly Holder Agency = Make("Ủy ban nhân dân xã Na Mèo", Issuer, ECDsa.Create(ECCurve.NamedCurves.nistP256));
    public static readonly Holder Stamper = Make("Dịch vụ dấu thời gian thử nghiệm", Issuer, RSA.Create(2048), purpose: "1.3.6.1.5.5.7.3.8");
    public static readonly Holder Responder = Make("Trả lời trạng thái thử nghiệm", Issuer, RSA.Create(2048), purpose: "1.3.6.1.5.5.7.3.9", noCheck: true);

    public static TrustAnchors Trust { get; } = new([Root.Parsed]);

    public static VerificationPolicy Policy { get; } = new(Trust, Now) { Timestamps = Trust };

    public static Pkcs12Key LeaderKey { get; } = KeyOf(Leader);

    public static Pkcs12Key AgencyKey { get; } = KeyOf(Agency);

    public static Pkcs12Key KeyOf(Holder holder, SigningAlgorithm? algorithm = null) =>
        Pkcs12Key.FromCertificate(holder.Certificate, [Issuer.Parsed, Root.Parsed], algorithm);

    public static Holder Make(string name, Holder? issuer, AsymmetricAlgorithm key, bool isAuthority = false, string? purpose = null,
        bool noCheck = false, string? statusAddress = null, string? ocspAddress = null, DateTimeOffset? from = null, DateTimeOffset? to = null, HashAlgorithmName? hash = null)
    {
        var subject = new X500DistinguishedName($"CN=\"{name}\", O=Thử nghiệm, C=VN");
        var request = key is RSA rsa
            ? new CertificateRequest(subject, rsa, hash ?? HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : new CertificateRequest(subject, (ECDsa)key, hash ?? HashAlgorithmName.SHA256);
        AddExtensions(request, issuer, isAuthority, purpose, noCheck, statusAddress, ocspAddress);
        var (start, end) = (from ?? Now.AddYears(-1), to ?? Now.AddYears(3));
        var serial = RandomNumberGenerator.GetBytes(12);
        serial[0] &= 0x7F;
        var generator = issuer is null ? Generator(key) : Generator(issuer.Key);
        var made = request.Create(issuer?.Certificate.SubjectName ?? subject, generator, start, end, serial);
        var own = key is RSA privateRsa ? made.CopyWithPrivateKey(privateRsa) : made.CopyWithPrivateKey((ECDsa)key);
        return new Holder(own, key, Certificate.Parse(made.RawData));
    }

    public static byte[] Crl(Holder issuer, DateTimeOffset thisUpdate, DateTimeOffset nextUpdate, params (Holder Holder, DateTimeOffset When, X509RevocationReason Reason)[] revoked)
    {
        var builder = new CertificateRevocationListBuilder();
        foreach (var (holder, when, reason) in revoked)
            builder.AddEntry(holder.Certificate, when, reason);
        return builder.Build(issuer.Certificate, 1, nextUpdate, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1, thisUpdate);
    }

    public static KeptCrl Kept(byte[] crl) => new(Revocation.Crl.Parse(crl), "danh sách thử nghiệm");

    public static X509SignatureGenerator Generator(AsymmetricAlgorithm key) => key is RSA rsa
        ? X509SignatureGenerator.CreateForRSA(rsa, RSASignaturePadding.Pkcs1)
        : X509SignatureGenerator.CreateForECDsa((ECDsa)key);

    private static void AddExtensions(CertificateRequest request, Holder? issuer, bool isAuthority, string? purpose, bool noCheck, string? statusAddress, string? ocspAddress)
    {
        var extensions = request.CertificateExtensions;
        extensions.Add(new X509BasicConstraintsExtension(isAuthority, false, 0, true));
        extensions.Add(new X509KeyUsageExtension(isAuthority
            ? X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign
            : X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, true));
        var own = new X509SubjectKeyIdentifierExtension(request.PublicKey, false);
        extensions.Add(own);
        if (issuer is not null)
            extensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(issuer.Certificate, true, false));
        if (purpose is not null)
            extensions.Add(new X509EnhancedKeyUsageExtension([new Oid(purpose)], critical: true));
        if (noCheck)
            extensions.Add(new X509Extension("1.3.6.1.5.5.7.48.1.5", [5, 0], false));
        if (statusAddress is not null)
            extensions.Add(CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([statusAddress]));
        if (ocspAddress is not null)
            extensions.Add(new X509AuthorityInformationAccessExtension([ocspAddress], null));
    }
}

/// <summary>Somebody who holds a certificate and its key.</summary>
internal sealed record Holder(X509Certificate2 Certificate, AsymmetricAlgorithm Key, Certificate Parsed);
