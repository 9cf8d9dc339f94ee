using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Pades.Certificates;
using CongVu.Pades.Trust;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing.Health;

/// <summary>
/// Looks every registered certificate up in the kept revocation lists (rà soát thu hồi). A worker does it by the hour, so a list that
/// arrived in the evening counts that night.
/// </summary>
public sealed class CheckCertificates
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly TrustStore trust;

    internal CheckCertificates(OfficeContext db, FactLedger ledger, OfficeClock clock, TrustStore trust)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.trust = trust;
    }

    /// <returns>How many were found revoked now.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        var now = clock.Now;
        var held = await db.Set<SigningCertificate>().Where(row => row.RevokedAt == null && row.NotAfter > now).ToListAsync(cancel);
        var anchors = trust.Current.Signers;
        var revoked = 0;
        foreach (var certificate in held)
        {
            if (CertificateStanding.Of(Certificate.Parse(certificate.Encoded), anchors, now).Revoked is { } entry)
            {
                certificate.RevokedAt = entry.EffectiveTime;
                ledger.Record(Authority.Program, new CertificateRevoked(certificate.Id, entry.EffectiveTime, $"có tên trong danh sách thu hồi của {certificate.IssuerName}"));
                revoked++;
            }
        }

        if (revoked > 0)
        {
            await db.SaveAsync(cancel);
        }

        return revoked;
    }
}
