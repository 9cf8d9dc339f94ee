using CongVu.Pades.Certificates;
using CongVu.Pades.Trust;
using CongVu.Pades.Verifying;

namespace CongVu.Pades.Revocation;

internal enum StatusKind
{
    Good,
    Revoked,

    /// <summary>A responder says it does not know the certificate.</summary>
    Unknown,

    /// <summary>There is a status, but not for the time in question.</summary>
    Stale,

    /// <summary>The certificate names a source, but no status is at hand.</summary>
    Missing,

    /// <summary>The certificate names no source and no status is at hand.</summary>
    NoSource,
}

/// <summary>The status of one certificate at a time, and from where it is known.</summary>
internal sealed record CertificateStatus(StatusKind Kind, RevokedEntry? Revoked = null, DateTimeOffset? AsOf = null, DateTimeOffset? NextUpdate = null, string? Origin = null);

/// <summary>Looks the status of a certificate up in everything at hand, each item checked before it counts.</summary>
internal sealed class StatusChecker(EvidencePool pool, TrustAnchors trust)
{
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan OpenEndedLife = TimeSpan.FromDays(1);

    public CertificateStatus Check(Certificate certificate, Certificate issuer, DateTimeOffset time, bool isProven)
    {
        CertificateStatus? best = null;
        foreach (var status in FromOcsps(certificate, issuer, time, isProven).Concat(FromCrls(certificate, issuer, time, isProven)))
        {
            if (best is null || Rank(status) > Rank(best))
                best = status;
        }
        return best ?? new CertificateStatus(certificate.Extensions.NamesStatusSource ? StatusKind.Missing : StatusKind.NoSource);
    }

    // "Revoked" outweighs "good": an older "good" must not hide a newer "revoked". Whether it was
    // revoked before the time in question is the caller's to judge.
    private static int Rank(CertificateStatus status) => status.Kind switch
    {
        StatusKind.Revoked => 4,
        StatusKind.Good => 3,
        StatusKind.Unknown => 2,
        _ => 1,
    };

    private IEnumerable<CertificateStatus> FromOcsps(Certificate certificate, Certificate issuer, DateTimeOffset time, bool isProven)
    {
        foreach (var answer in pool.Ocsps)
        {
            if (answer.Find(certificate, issuer) is not { } single || answer.FindResponder(issuer) is not { } responder)
                continue;
            if (!responder.Equals(issuer) && !IsResponderGood(responder, issuer))
                continue;
            var isFresh = Covers(single.ThisUpdate, single.NextUpdate, certificate, time, isProven);
            yield return single.State switch
            {
                OcspState.Revoked => new(StatusKind.Revoked, single.Revoked, single.ThisUpdate, single.NextUpdate, "OCSP"),
                OcspState.Unknown => new(StatusKind.Unknown, null, single.ThisUpdate, single.NextUpdate, "OCSP"),
                _ => new(isFresh ? StatusKind.Good : StatusKind.Stale, null, single.ThisUpdate, single.NextUpdate, "OCSP"),
            };
        }
    }

    private IEnumerable<CertificateStatus> FromCrls(Certificate certificate, Certificate issuer, DateTimeOffset time, bool isProven)
    {
        foreach (var (list, origin) in pool.Crls.Select(list => (list, "CRL")).Concat(trust.Crls.Select(kept => (kept.List, kept.Origin))))
        {
            if (!list.Covers(certificate) || !list.IsSignedBy(issuer))
                continue;
            var entry = list.Find(certificate);
            if (entry is not null && entry.Reason != (int)CrlReason.RemoveFromCrl)
                yield return new(StatusKind.Revoked, entry, list.ThisUpdate, list.NextUpdate, origin);
            else
                yield return new(Covers(list.ThisUpdate, list.NextUpdate, certificate, time, isProven) ? StatusKind.Good : StatusKind.Stale,
                    null, list.ThisUpdate, list.NextUpdate, origin);
        }
    }

    private bool IsResponderGood(Certificate responder, Certificate issuer)
    {
        if (responder.Extensions.IsOcspNoCheck || !responder.Extensions.NamesStatusSource)
            return true;
        // A responder that can be revoked must not vouch for itself: only a list counts here.
        return pool.Crls.Concat(trust.Crls.Select(kept => kept.List))
            .Where(list => list.Covers(responder) && list.IsSignedBy(issuer))
            .Select(list => list.Find(responder)).ToList() is { Count: > 0 } entries && entries.TrueForAll(entry => entry is null);
    }

    private static bool Covers(DateTimeOffset thisUpdate, DateTimeOffset? nextUpdate, Certificate certificate, DateTimeOffset time, bool isProven)
    {
        var until = nextUpdate ?? thisUpdate + OpenEndedLife;
        if (time <= until && thisUpdate <= time + ClockDifference)
            return true;
        // A status made after a proven time speaks of that time too, as long as expired certificates are still listed.
        return isProven && thisUpdate >= time && thisUpdate <= certificate.NotAfter;
    }
}
