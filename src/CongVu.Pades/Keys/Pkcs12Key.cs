using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CongVu.Pades.Certificates;

namespace CongVu.Pades.Keys;

/// <summary>A key in a PKCS#12 file (.p12, .pfx).</summary>
public sealed class Pkcs12Key : ISigningKey, IDisposable
{
    private readonly RSA? rsa;
    private readonly ECDsa? ecdsa;

    private Pkcs12Key(SignerIdentity identity, SigningAlgorithm algorithm, RSA? rsa, ECDsa? ecdsa)
    {
        Identity = identity;
        Algorithm = algorithm;
        this.rsa = rsa;
        this.ecdsa = ecdsa;
    }

    public SignerIdentity Identity { get; }

    public SigningAlgorithm Algorithm { get; }

    public static Pkcs12Key Open(ReadOnlyMemory<byte> file, string password, SigningAlgorithm? algorithm = null)
    {
        try
        {
            var collection = X509CertificateLoader.LoadPkcs12Collection(file.Span, password, X509KeyStorageFlags.EphemeralKeySet);
            var own = collection.FirstOrDefault(certificate => certificate.HasPrivateKey)
                ?? throw new PadesException(PadesFault.Key, "The PKCS#12 file holds no private key.");
            var others = collection.Where(certificate => certificate != own).Select(certificate => Certificate.Parse(certificate.RawData));
            return FromCertificate(own, others.ToList(), algorithm);
        }
        catch (CryptographicException fault)
        {
            throw new PadesException(PadesFault.Key, "The PKCS#12 file cannot be opened: wrong password or damaged.", fault);
        }
    }

    /// <summary>Uses a certificate that carries its private key in memory.</summary>
    public static Pkcs12Key FromCertificate(X509Certificate2 certificate, IReadOnlyList<Certificate> others, SigningAlgorithm? algorithm = null)
    {
        var own = Certificate.Parse(certificate.RawData);
        var identity = new SignerIdentity(own, CertificateChain.Above(own, others));
        var chosen = algorithm ?? SigningAlgorithm.For(own.Key);
        return new Pkcs12Key(identity, chosen, certificate.GetRSAPrivateKey(), certificate.GetECDsaPrivateKey());
    }

    public Task<IReadOnlyList<byte[]>> SignAsync(IReadOnlyList<ReadOnlyMemory<byte>> digests, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<byte[]>>([.. digests.Select(digest => Sign(digest.Span))]);

    public void Dispose()
    {
        rsa?.Dispose();
        ecdsa?.Dispose();
    }

    private byte[] Sign(ReadOnlySpan<byte> digest)
    {
        try
        {
            return Algorithm.Kind switch
            {
                SchemeKind.Ecdsa when ecdsa is not null => ecdsa.SignHash(digest, DSASignatureFormat.Rfc3279DerSequence),
                SchemeKind.RsaPkcs1 when rsa is not null => rsa.SignHash(digest, Algorithm.Hash, RSASignaturePadding.Pkcs1),
                SchemeKind.RsaPss when rsa is not null => rsa.SignHash(digest, Algorithm.Hash, RSASignaturePadding.Pss),
                _ => throw new PadesException(PadesFault.Algorithm, "The key does not fit the algorithm."),
            };
        }
        catch (CryptographicException fault)
        {
            throw new PadesException(PadesFault.Key, "The key refused to sign.", fault);
        }
    }
}
