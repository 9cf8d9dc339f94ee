using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CongVu.Demonstration;

/// <summary>
/// A certificate authority for trying things out: made at start, its keys live nowhere but here. Its certificates look like
/// those of the public-duty authority, and mean nothing outside this installation.
/// </summary>
public sealed class TestAuthority : IDisposable
{
    private static readonly DateTimeOffset From = new(2018, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset To = new(2045, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // These keys guard nothing, and are opened a thousand times while the province is loaded.
    private static readonly PbeParameters Lock = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 100);

    private readonly RSA key = RSA.Create(3072);
    private readonly X509Certificate2 root;

    public TestAuthority(string name)
    {
        var request = new CertificateRequest(Name(name, ""), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        root = request.CreateSelfSigned(From, To);
    }

    /// <summary>Puts the root and an empty revocation list into a folder of trusted things.</summary>
    public void Publish(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "root.crt"), root.RawData);
        var list = new CertificateRevocationListBuilder();
        File.WriteAllBytes(Path.Combine(folder, "root.crl"), list.Build(root, 1, To.AddYears(-1), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1, From));
    }

    /// <summary>Issues a signing certificate with a new key.</summary>
    /// <param name="holder">Who: a person's or an agency's name.</param>
    /// <param name="organization">For which agency.</param>
    /// <param name="pin">Locks the PKCS#12 file.</param>
    public byte[] Issue(string holder, string organization, string pin)
    {
        using var own = RSA.Create(2048);
        using var certificate = Certify(new CertificateRequest(Name(holder, organization), own, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        using var withKey = certificate.CopyWithPrivateKey(own);
        return Bundle(withKey, pin);
    }

    /// <summary>Issues a signing certificate with a new key on the curve P-256.</summary>
    /// <param name="holder">Who: a person's or an agency's name.</param>
    /// <param name="organization">For which agency.</param>
    /// <param name="pin">Locks the PKCS#12 file.</param>
    public byte[] IssueOnCurve(string holder, string organization, string pin)
    {
        using var own = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = Certify(new CertificateRequest(Name(holder, organization), own, HashAlgorithmName.SHA256));
        using var withKey = certificate.CopyWithPrivateKey(own);
        return Bundle(withKey, pin);
    }

    public void Dispose()
    {
        key.Dispose();
        root.Dispose();
    }

    private X509Certificate2 Certify(CertificateRequest request)
    {
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(root, true, false));
        return request.Create(root.SubjectName, X509SignatureGenerator.CreateForRSA(key, RSASignaturePadding.Pkcs1), From, To.AddYears(-1), RandomNumberGenerator.GetBytes(16));
    }

    private byte[] Bundle(X509Certificate2 withKey, string pin) =>
        new X509Certificate2Collection { withKey, X509CertificateLoader.LoadCertificate(root.RawData) }.ExportPkcs12(Lock, pin);

    private static X500DistinguishedName Name(string commonName, string organization)
    {
        var name = new X500DistinguishedNameBuilder();
        name.AddCountryOrRegion("VN");
        if (organization.Length > 0)
        {
            name.AddOrganizationName(organization);
        }

        name.AddCommonName(commonName);
        return name.Build();
    }
}
