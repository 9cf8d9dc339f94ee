using CongVu.Pades.Appearances;
using CongVu.Pades.Keys;

namespace CongVu.Pades.Signing;

/// <summary>What a certifying (first) signature still permits.</summary>
public enum CertificationLevel
{
    NoChanges = 1,
    FormFillingAndSigning = 2,
    AnnotationsToo = 3,
}

/// <summary>What is to be signed, by whom and how it shall look.</summary>
public sealed record SignatureRequest(SignerIdentity Signer, SigningAlgorithm Algorithm, DateTimeOffset ClaimedTime)
{
    public PadesLevel Level { get; init; } = PadesLevel.BB;

    /// <summary>An empty signature field to fill; a new one is made when there is none of this name.</summary>
    public string? FieldName { get; init; }

    public string? SignerName { get; init; }

    public string? Reason { get; init; }

    public string? Location { get; init; }

    public string? Contact { get; init; }

    /// <summary>Null for a signature that nobody sees.</summary>
    public SignatureAppearance? Appearance { get; init; }

    /// <summary>Makes this a certifying signature; only the first one can be.</summary>
    public CertificationLevel? Certification { get; init; }

    /// <summary>Room for a time stamp token in bytes.</summary>
    public int TimestampRoom { get; init; } = 12 * 1024;
}
