using System.Security.Cryptography;
using System.Text;
using CongVu.Pades.Certificates;
using CongVu.Pades.Revocation;

namespace CongVu.Pades.Trust;

/// <summary>Loads roots, known authorities and kept revocation lists from files and folders.</summary>
public static class TrustFolder
{
    private const long LargestFile = 64 << 20;
    private static readonly string[] Extensions = [".pem", ".crt", ".cer", ".der", ".crl"];

    /// <summary>Reads every path: a folder of files, a certificate, a PEM bundle, or a revocation list.</summary>
    public static TrustAnchors Load(IEnumerable<string> paths)
    {
        var certificates = new List<Certificate>();
        var crls = new List<KeptCrl>();
        foreach (var file in paths.SelectMany(Files))
            ReadFile(file, certificates, crls);
        return FromCertificates(certificates, crls);
    }

    /// <summary>A certificate whose issuer is among the others is an authority in between; the rest are anchors.</summary>
    public static TrustAnchors FromCertificates(IReadOnlyCollection<Certificate> certificates, IReadOnlyList<KeptCrl>? crls = null)
    {
        var between = certificates.Where(certificate => !certificate.IsSelfIssued
            && certificates.Any(other => other.Subject.Matches(certificate.Issuer) && certificate.IsSignedBy(other))).ToList();
        return new TrustAnchors(certificates.Except(between).ToList(), between, crls);
    }

    private static IEnumerable<string> Files(string path)
    {
        if (!Directory.Exists(path))
            return [path];
        return Directory.EnumerateFiles(path).Where(file => Extensions.Contains(Path.GetExtension(file).ToLowerInvariant())).Order(StringComparer.Ordinal);
    }

    private static void ReadFile(string path, List<Certificate> certificates, List<KeptCrl> crls)
    {
        var bytes = ReadBytes(path);
        var text = Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 64 * 1024)));
        if (!text.Contains("-----BEGIN ", StringComparison.Ordinal))
        {
            ReadDer(path, bytes, certificates, crls);
            return;
        }
        ReadOnlySpan<char> rest = Encoding.Latin1.GetString(bytes);
        while (PemEncoding.TryFind(rest, out var fields))
        {
            var label = rest[fields.Label];
            var content = Convert.FromBase64String(rest[fields.Base64Data].ToString());
            if (label is "CERTIFICATE" or "X509 CERTIFICATE" or "TRUSTED CERTIFICATE")
                certificates.Add(Certificate.Parse(content));
            else if (label is "X509 CRL")
                crls.Add(new KeptCrl(Crl.Parse(content), Path.GetFileName(path)));
            rest = rest[fields.Location.End..];
        }
    }

    private static void ReadDer(string path, byte[] bytes, List<Certificate> certificates, List<KeptCrl> crls)
    {
        if (Path.GetExtension(path).Equals(".crl", StringComparison.OrdinalIgnoreCase))
            crls.Add(new KeptCrl(Crl.Parse(bytes), Path.GetFileName(path)));
        else
            certificates.Add(Certificate.Parse(bytes));
    }

    /// <summary>A file of reasonable size.</summary>
    public static byte[] ReadBytes(string path)
    {
        try
        {
            return new FileInfo(path).Length <= LargestFile
                ? File.ReadAllBytes(path)
                : throw new PadesException(PadesFault.BadEncoding, $"{path} is too large.");
        }
        catch (IOException fault)
        {
            throw new PadesException(PadesFault.BadEncoding, $"{path} cannot be read.", fault);
        }
    }
}
