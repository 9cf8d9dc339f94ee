using CongVu.Pades.Revocation;
using CongVu.Pades.Trust;

namespace CongVu.Pades.Verifying;

/// <summary>By what a file is judged: whom to trust, at which time, and whether the network may be asked.</summary>
public sealed record VerificationPolicy(TrustAnchors Signers, DateTimeOffset ValidationTime)
{
    /// <summary>Roots of time-stamping authorities; kept apart from those of signers.</summary>
    public TrustAnchors Timestamps { get; init; } = TrustAnchors.Empty;

    /// <summary>Asked for missing certificate statuses; null means no network.</summary>
    public IStatusSource? StatusSource { get; init; }

    /// <summary>The password of an encrypted file.</summary>
    public string? Password { get; init; }
}
