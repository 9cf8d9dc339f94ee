using System.Text.Json.Nodes;
using CongVu.Pades.Certificates;
using CongVu.Pades.Keys.Remote;
using CongVu.Pades.Asn1;

namespace CongVu.Pades.Keys;

/// <summary>How to reach a key held by a remote signing service.</summary>
public sealed record CscCredential(Uri Service, string CredentialId, string AccessToken)
{
    /// <summary>Asked for at each authorization; null when the service authorizes by other means.</summary>
    public Func<string>? Pin { get; init; }

    /// <summary>A one-time password, for services that send one; it opens one authorization.</summary>
    public Func<string>? OneTimePassword { get; init; }
}

/// <summary>A key held by a remote signing service (Cloud Signature Consortium API v2): many hashes under one authorization.</summary>
public sealed class CscKey : ISigningKey
{
    private readonly CscClient client;
    private readonly CscCredential credential;

    private CscKey(CscClient client, CscCredential credential, SignerIdentity identity, SigningAlgorithm algorithm, int mostPerAuthorization)
    {
        this.client = client;
        this.credential = credential;
        MostPerAuthorization = mostPerAuthorization;
        Identity = identity;
        Algorithm = algorithm;
    }

    public SignerIdentity Identity { get; }

    public SigningAlgorithm Algorithm { get; }

    /// <summary>Hashes that the service signs under one authorization.</summary>
    public int MostPerAuthorization { get; }

    public static async Task<CscKey> OpenAsync(HttpClient http, CscCredential credential, SigningAlgorithm? algorithm = null, CancellationToken cancel = default)
    {
        var client = new CscClient(http, credential.Service, credential.AccessToken);
        var answer = await client.CallAsync("credentials/info",
            new JsonObject { ["credentialID"] = credential.CredentialId, ["certificates"] = "chain" }, cancel);
        var encoded = answer["cert"]?["certificates"]?.AsArray() ?? throw new PadesException(PadesFault.Service, "The service gave no certificate.");
        var certificates = encoded.Select(item => Certificate.Parse(Base64(item))).ToList();
        if (certificates.Count == 0)
            throw new PadesException(PadesFault.Service, "The service gave no certificate.");
        if (answer["key"]?["status"]?.GetValue<string>() is { } status && status != "enabled")
            throw new PadesException(PadesFault.Key, $"The remote key is {status}.");
        var identity = new SignerIdentity(certificates[0], CertificateChain.Above(certificates[0], certificates));
        var most = answer["multisign"]?.GetValue<int>() ?? 1;
        return new CscKey(client, credential, identity, algorithm ?? SigningAlgorithm.For(certificates[0].Key), Math.Max(1, most));
    }

    public async Task<IReadOnlyList<byte[]>> SignAsync(IReadOnlyList<ReadOnlyMemory<byte>> digests, CancellationToken cancel)
    {
        var signatures = new List<byte[]>(digests.Count);
        foreach (var batch in digests.Chunk(MostPerAuthorization))
            signatures.AddRange(await SignBatchAsync(batch, cancel));
        return signatures;
    }

    private async Task<IEnumerable<byte[]>> SignBatchAsync(ReadOnlyMemory<byte>[] digests, CancellationToken cancel)
    {
        var request = Request(digests);
        request["numSignatures"] = digests.Length;
        if (AuthorizationData() is { Count: > 0 } shown)
            request["authData"] = shown;
        var authorized = await client.CallAsync("credentials/authorize", request, cancel);
        var signing = Request(digests);
        signing["SAD"] = authorized["SAD"]?.GetValue<string>() ?? throw new PadesException(PadesFault.Service, "The service authorized nothing.");
        signing["signAlgo"] = SignOid();
        var answer = await client.CallAsync("signatures/signHash", signing, cancel);
        var signatures = answer["signatures"]?.AsArray() ?? [];
        if (signatures.Count != digests.Length)
            throw new PadesException(PadesFault.Service, $"The service gave {signatures.Count} signatures for {digests.Length} hashes.");
        return signatures.Select((item, index) => CheckOwn(digests[index], Base64(item))).ToList();
    }

    private JsonArray AuthorizationData()
    {
        var shown = new JsonArray();
        if (credential.Pin is { } pin)
            shown.Add(new JsonObject { ["id"] = "PIN", ["value"] = pin() });
        if (credential.OneTimePassword is { } password)
            shown.Add(new JsonObject { ["id"] = "OTP", ["value"] = password() });
        return shown;
    }

    private JsonObject Request(ReadOnlyMemory<byte>[] digests) => new()
    {
        ["credentialID"] = credential.CredentialId,
        ["hashes"] = new JsonArray([.. digests.Select(digest => JsonValue.Create(Convert.ToBase64String(digest.Span)))]),
        ["hashAlgorithmOID"] = HashNames.ToOid(Algorithm.Hash),
    };

    private byte[] CheckOwn(ReadOnlyMemory<byte> digest, byte[] signature)
    {
        if (Algorithm.Kind == SchemeKind.Ecdsa && !EcdsaSignature.IsDer(signature))
            signature = EcdsaSignature.ToDer(signature);
        // A lying or mixed-up service is found out before anything is written.
        return PublicKeyVerifier.VerifyHash(Identity.Certificate, new SignatureScheme(Algorithm.Kind, Algorithm.Hash, ""), digest.Span, signature)
            ? signature
            : throw new PadesException(PadesFault.Service, "The service answered with a signature that is not right.");
    }

    private string SignOid() => (Algorithm.Kind, Algorithm.Hash.Name) switch
    {
        (SchemeKind.RsaPss, _) => Oids.RsaPss,
        (SchemeKind.Ecdsa, "SHA384") => Oids.EcdsaSha384,
        (SchemeKind.Ecdsa, "SHA512") => Oids.EcdsaSha512,
        (SchemeKind.Ecdsa, _) => Oids.EcdsaSha256,
        (_, "SHA384") => Oids.RsaSha384,
        (_, "SHA512") => Oids.RsaSha512,
        _ => Oids.RsaSha256,
    };

    private static byte[] Base64(JsonNode? node)
    {
        try
        {
            return Convert.FromBase64String(node?.GetValue<string>() ?? "");
        }
        catch (Exception fault) when (fault is FormatException or InvalidOperationException)
        {
            throw new PadesException(PadesFault.Service, "The service answered malformed base64.", fault);
        }
    }
}
