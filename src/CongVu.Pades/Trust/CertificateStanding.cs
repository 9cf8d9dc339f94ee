using CongVu.Pades.Certificates;
using CongVu.Pades.Revocation;

namespace CongVu.Pades.Trust;

/// <summary>What a set of trusted things says of a certificate before anybody signs with it.</summary>
/// <param name="IsTrusted">A good path leads to an anchor at that time.</param>
/// <param name="Revoked">Its entry on a kept revocation list of its issuer.</param>
/// <param name="ListedUntil">Until when the newest kept list speaks; null when there is none.</param>
public sealed record CertificateStanding(bool IsTrusted, RevokedEntry? Revoked, DateTimeOffset? ListedUntil)
{
    public static CertificateStanding Of(Certificate certificate, TrustAnchors trust, DateTimeOffset time)
    {
        var path = new PathBuilder(trust, trust.Intermediates, time).Build(certificate);
        if (path.Certificates is not [_, var issuer, ..])
            return new(path.IsGood, null, null);
        var lists = trust.Crls.Select(kept => kept.List).Where(list => list.Covers(certificate) && list.IsSignedBy(issuer)).ToList();
        return new(path.IsGood, lists.Select(list => list.Find(certificate)).FirstOrDefault(entry => entry is not null), lists.Max(list => list.NextUpdate));
    }
}
