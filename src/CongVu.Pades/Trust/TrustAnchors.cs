using System.Collections.Concurrent;
using CongVu.Pades.Certificates;
using CongVu.Pades.Revocation;

namespace CongVu.Pades.Trust;

/// <summary>A revocation list kept on disk and when it was fetched.</summary>
public sealed record KeptCrl(Crl List, string Origin);

/// <summary>Certificates that are trusted by decision, and what was kept to judge those below them.</summary>
public sealed class TrustAnchors(IReadOnlyList<Certificate> anchors, IReadOnlyList<Certificate>? intermediates = null, IReadOnlyList<KeptCrl>? crls = null)
{
    public static readonly TrustAnchors Empty = new([]);

    private const int MostRemembered = 4096;

    // A signature between two certificates never changes its truth: it is checked once.
    private readonly ConcurrentDictionary<(Certificate, Certificate), bool> checkedSignatures = new();

    public IReadOnlyList<Certificate> Anchors { get; } = anchors;

    /// <summary>Known authorities between roots and signers; helpful, not trusted.</summary>
    public IReadOnlyList<Certificate> Intermediates { get; } = intermediates ?? [];

    public IReadOnlyList<KeptCrl> Crls { get; } = crls ?? [];

    internal bool IsAnchor(Certificate certificate) => Anchors.Contains(certificate);

    internal bool IsSignedBy(Certificate certificate, Certificate issuer)
    {
        if (checkedSignatures.TryGetValue((certificate, issuer), out var known))
            return known;
        if (checkedSignatures.Count >= MostRemembered)
            checkedSignatures.Clear();
        return checkedSignatures[(certificate, issuer)] = certificate.IsSignedBy(issuer);
    }
}
