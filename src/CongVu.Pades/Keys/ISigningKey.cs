namespace CongVu.Pades.Keys;

/// <summary>A private key that is somewhere else: in a file, a token, a module or a remote service.</summary>
public interface ISigningKey
{
    SignerIdentity Identity { get; }

    SigningAlgorithm Algorithm { get; }

    /// <summary>Signs digests, all under one authorization; ECDSA answers in the DER form of CMS.</summary>
    Task<IReadOnlyList<byte[]>> SignAsync(IReadOnlyList<ReadOnlyMemory<byte>> digests, CancellationToken cancel);
}
