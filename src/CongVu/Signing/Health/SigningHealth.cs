using CongVu.Calendar;
using CongVu.Database;
using CongVu.Organizations;
using CongVu.Pades.Certificates;
using CongVu.Pades.Trust;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing.Health;

/// <summary>The part of the signing doctor that the office itself can examine: a person's registered certificates (bác sĩ ký số).</summary>
public sealed class SigningHealth
{
    /// <summary>How long before its end a certificate is warned of.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromDays(30);

    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly TrustStore trust;
    private readonly MissingPictures pictures;

    internal SigningHealth(OfficeContext db, OfficeClock clock, TrustStore trust, MissingPictures pictures)
    {
        this.db = db;
        this.clock = clock;
        this.trust = trust;
        this.pictures = pictures;
    }

    /// <summary>The certificates in which a person signs, those that end first on top.</summary>
    public async Task<IReadOnlyList<SigningCertificate>> CertificatesAsync(Actor actor, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var own = await db.Set<SigningCertificate>().AsNoTracking().Where(row => row.PersonId == actor.Person).OrderBy(row => row.NotAfter).ToListAsync(cancel);
        // A certificate that was renewed warns nobody any more.
        return [.. own.Where(row => !own.Exists(newer => newer.AgencyId == row.AgencyId && newer.KeyPlace == row.KeyPlace && newer.NotAfter > row.NotAfter))];
    }

    /// <summary>Whether a certificate has to be renewed now.</summary>
    public bool EndsSoon(SigningCertificate certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return certificate.RevokedAt is null && certificate.NotAfter - clock.Now < Notice;
    }

    /// <summary>A sentence on each certificate's dates, chain and revocation, and on each picture that is missing.</summary>
    public async Task<IReadOnlyList<HealthFinding>> ExamineAsync(Actor actor, CancellationToken cancel)
    {
        var own = await CertificatesAsync(actor, cancel);
        var missing = (await pictures.OfAsync(actor, cancel)).Select(line => new HealthFinding(
            line.IsSeal ? "Ảnh con dấu" : "Ảnh chữ ký", HealthGrade.Warning, line.What, "Đưa ảnh PNG nền trong suốt tại mục “Ảnh chữ ký, con dấu”; ảnh con dấu do quản trị đưa."));
        return
        [
            .. own.Count == 0
                ? [new HealthFinding("Chứng thư số", HealthGrade.Warning, "Tài khoản chưa đăng ký chứng thư số nào.", "Nếu đồng chí có thẩm quyền ký, đề nghị quản trị đăng ký tại mục “Chứng thư số”.")]
                : own.SelectMany(Examine),
            .. missing,
        ];
    }

    private IEnumerable<HealthFinding> Examine(SigningCertificate certificate)
    {
        var standing = CertificateStanding.Of(Certificate.Parse(certificate.Encoded), trust.Current.Signers, clock.Now);
        yield return HealthRules.Dates(certificate, clock.Now);
        yield return HealthRules.Chain(certificate, standing);
        yield return HealthRules.Revocation(certificate, standing, clock.Now);
    }
}
