using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Text;
using CongVu.Pades.Asn1;
using CongVu.Pades.Certificates;
using CongVu.Pades.Keys.Pkcs11;

namespace CongVu.Pades.Keys;

/// <summary>A key on a USB token or in an HSM, reached through its PKCS#11 library. The key never leaves the device.</summary>
public sealed class Pkcs11Key : ISigningKey, IDisposable
{
    private const ulong ClassAttribute = 0, LabelAttribute = 3, ValueAttribute = 0x11, IdAttribute = 0x102, AlwaysAuthenticate = 0x202;
    private const ulong CertificateClass = 1, PrivateKeyClass = 3;
    private const ulong RsaPkcs = 1, RsaPss = 0xD, Ecdsa = 0x1041;
    private const ulong NormalUser = 1, ContextSpecific = 2;

    private readonly Pkcs11Module module;
    private readonly ulong session;
    private readonly ulong key;
    private readonly Func<string> pin;
    private readonly Lock gate = new();

    private Pkcs11Key(Pkcs11Module module, ulong session, Certificate own, Func<string> pin)
    {
        (this.module, this.session, this.pin) = (module, session, pin);
        Login(NormalUser);
        var certificates = ReadCertificates();
        var (_, id, label) = certificates.Find(item => item.Certificate.Equals(own));
        key = FindKey(id, label) ?? throw new PadesException(PadesFault.Key, "The token has no private key for this certificate.");
        AsksEachTime = module.Attribute(session, key, AlwaysAuthenticate) is [1, ..];
        Identity = new SignerIdentity(own, CertificateChain.Above(own, certificates.ConvertAll(item => item.Certificate)));
        Algorithm = SigningAlgorithm.For(own.Key);
    }

    private Pkcs11Key(Pkcs11Module module, ulong session, string keyLabel, Func<string> pin, SigningAlgorithm? algorithm)
    {
        (this.module, this.session, this.pin) = (module, session, pin);
        Login(NormalUser);
        key = module.Find(session, (ClassAttribute, module.Numbers(PrivateKeyClass)), (LabelAttribute, Encoding.UTF8.GetBytes(keyLabel))) is [var found, ..]
            ? found
            : throw new PadesException(PadesFault.Key, $"The token has no private key «{keyLabel}».");
        AsksEachTime = module.Attribute(session, key, AlwaysAuthenticate) is [1, ..];
        var certificates = ReadCertificates();
        var own = FindOwn(certificates, keyLabel);
        Identity = new SignerIdentity(own, CertificateChain.Above(own, certificates.ConvertAll(item => item.Certificate)));
        Algorithm = algorithm ?? SigningAlgorithm.For(own.Key);
    }

    public SignerIdentity Identity { get; }

    public SigningAlgorithm Algorithm { get; }

    /// <summary>The token wants the PIN for every single signature: known before the first one.</summary>
    public bool AsksEachTime { get; }

    /// <summary>Opens the key of a certificate that was found on a token. The PIN is asked for when it is needed and is not kept.</summary>
    public static Pkcs11Key Open(Pkcs11Token token, Certificate certificate, Func<string> pin)
    {
        var module = Pkcs11Module.Load(token.Library);
        var slot = module.Slots().FirstOrDefault(slot => module.Describe(slot) is { } facts && facts.SerialNumber == token.SerialNumber && facts.Label == token.Label, ulong.MaxValue);
        return slot == ulong.MaxValue
            ? throw Pkcs11Errors.Gone()
            : InSession(module, slot, session => new Pkcs11Key(module, session, certificate, pin));
    }

    /// <summary>Opens a key. The PIN is asked for when it is needed and is not kept.</summary>
    public static Pkcs11Key Open(string library, string tokenLabel, string keyLabel, Func<string> pin, SigningAlgorithm? algorithm = null)
    {
        var module = Pkcs11Module.Load(library);
        return InSession(module, module.FindToken(tokenLabel), session => new Pkcs11Key(module, session, keyLabel, pin, algorithm));
    }

    private static Pkcs11Key InSession(Pkcs11Module module, ulong slot, Func<ulong, Pkcs11Key> open)
    {
        var session = module.OpenSession(slot);
        try
        {
            return open(session);
        }
        catch (PadesException)
        {
            module.CloseSession(session);
            throw;
        }
    }

    public Task<IReadOnlyList<byte[]>> SignAsync(IReadOnlyList<ReadOnlyMemory<byte>> digests, CancellationToken cancel)
    {
        var signatures = new List<byte[]>(digests.Count);
        foreach (var digest in digests)
        {
            cancel.ThrowIfCancellationRequested();
            signatures.Add(Sign(digest.Span));
        }
        return Task.FromResult<IReadOnlyList<byte[]>>(signatures);
    }

    public void Dispose() => module.CloseSession(session);

    private byte[] Sign(ReadOnlySpan<byte> digest)
    {
        // A session holds one operation at a time.
        lock (gate)
        {
            var (mechanism, parameter, data) = Algorithm.Kind switch
            {
                SchemeKind.Ecdsa => (Ecdsa, [], digest.ToArray()),
                SchemeKind.RsaPss => (RsaPss, PssParameter(), digest.ToArray()),
                _ => (RsaPkcs, [], WithDigestInfo(digest)),
            };
            module.SignInit(session, key, mechanism, parameter);
            if (AsksEachTime)
                Login(ContextSpecific);
            var signature = module.Sign(session, data);
            return Algorithm.Kind == SchemeKind.Ecdsa ? EcdsaSignature.ToDer(signature) : signature;
        }
    }

    private void Login(ulong user)
    {
        var secret = Encoding.UTF8.GetBytes(pin());
        try
        {
            module.Login(session, user, secret);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }

    private List<(Certificate Certificate, byte[]? Id, string? Label)> ReadCertificates()
    {
        var found = new List<(Certificate, byte[]?, string?)>();
        foreach (var handle in module.Find(session, (ClassAttribute, module.Numbers(CertificateClass))))
        {
            if (module.Attribute(session, handle, ValueAttribute) is { Length: > 0 } value)
                found.Add((Certificate.Parse(value), module.Attribute(session, handle, IdAttribute), Text(module.Attribute(session, handle, LabelAttribute))));
        }
        return found;
    }

    private Certificate FindOwn(List<(Certificate Certificate, byte[]? Id, string? Label)> certificates, string keyLabel)
    {
        var id = module.Attribute(session, key, IdAttribute);
        var own = certificates.Find(item => id is { Length: > 0 } && item.Id is not null && item.Id.AsSpan().SequenceEqual(id)).Certificate
            ?? certificates.Find(item => item.Label == keyLabel).Certificate;
        return own ?? throw new PadesException(PadesFault.Key, $"The token has no certificate for the key «{keyLabel}».");
    }

    private ulong? FindKey(byte[]? id, string? label)
    {
        var byId = id is { Length: > 0 } ? module.Find(session, (ClassAttribute, module.Numbers(PrivateKeyClass)), (IdAttribute, id)) : [];
        var byLabel = byId.Count == 0 && label is not null ? module.Find(session, (ClassAttribute, module.Numbers(PrivateKeyClass)), (LabelAttribute, Encoding.UTF8.GetBytes(label))) : [];
        return byId is [var first, ..] ? first : byLabel is [var named, ..] ? named : null;
    }

    private static string? Text(byte[]? bytes) => bytes is null ? null : Encoding.UTF8.GetString(bytes);

    private byte[] PssParameter()
    {
        var (hash, mask) = Algorithm.Hash.Name switch
        {
            "SHA384" => (0x260UL, 3UL),
            "SHA512" => (0x270UL, 4UL),
            _ => (0x250UL, 2UL),
        };
        return module.Numbers(hash, mask, (ulong)HashNames.LengthOf(Algorithm.Hash));
    }

    private byte[] WithDigestInfo(ReadOnlySpan<byte> digest)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteAlgorithm(HashNames.ToOid(Algorithm.Hash), withNull: true);
            writer.WriteOctetString(digest);
        }
        return writer.Encode();
    }
}
