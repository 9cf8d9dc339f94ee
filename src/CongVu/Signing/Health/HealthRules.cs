using CongVu.Calendar;
using CongVu.Pades.Trust;

namespace CongVu.Signing.Health;

/// <summary>From what is known of a certificate to what its holder is told.</summary>
internal static class HealthRules
{
    private const string Renew = "Đồng chí đề nghị Ban Cơ yếu Chính phủ (qua đơn vị quản lý thuê bao của cơ quan) gia hạn hoặc cấp lại, rồi đăng ký chứng thư mới.";

    public static HealthFinding Dates(SigningCertificate certificate, DateTimeOffset now)
    {
        var (until, days) = (VietnamDate.InDigits(VietnamTime.DayOf(certificate.NotAfter)), (int)Math.Ceiling((certificate.NotAfter - now).TotalDays));
        return
            now < certificate.NotBefore ? Bad($"Chứng thư của {certificate.SubjectName} chưa đến ngày có hiệu lực.", "Đồng chí kiểm tra ngày giờ của máy, hoặc chờ đến ngày hiệu lực.") :
            days <= 0 ? Bad($"Chứng thư của {certificate.SubjectName} đã hết hạn ngày {until}.", Renew) :
            days <= SigningHealth.Notice.Days ? new HealthFinding("Thời hạn chứng thư", HealthGrade.Warning, $"Chứng thư của {certificate.SubjectName} còn {days} ngày, hết hạn ngày {until}.", Renew) :
            new HealthFinding("Thời hạn chứng thư", HealthGrade.Good, $"Chứng thư của {certificate.SubjectName} có hiệu lực đến ngày {until}.", "");

        static HealthFinding Bad(string what, string remedy) => new("Thời hạn chứng thư", HealthGrade.Bad, what, remedy);
    }

    public static HealthFinding Chain(SigningCertificate certificate, CertificateStanding standing) => standing.IsTrusted
        ? new HealthFinding("Chuỗi tin cậy", HealthGrade.Good, $"Chứng thư do {certificate.IssuerName} cấp, nằm trong danh sách tin cậy.", "")
        : new HealthFinding("Chuỗi tin cậy", HealthGrade.Bad, $"Nơi cấp {certificate.IssuerName} không nằm trong danh sách tin cậy của hệ thống, hoặc chứng thư không còn hiệu lực.",
            "Đồng chí báo quản trị đưa chứng thư gốc của nơi cấp vào thư mục tin cậy.");

    public static HealthFinding Revocation(SigningCertificate certificate, CertificateStanding standing, DateTimeOffset now) =>
        standing.Revoked is not null || certificate.RevokedAt is not null ? new HealthFinding("Thu hồi", HealthGrade.Bad, "Chứng thư đã bị thu hồi.", Renew) :
        standing.ListedUntil is null ? new HealthFinding("Thu hồi", HealthGrade.Warning, "Hệ thống chưa có danh sách thu hồi của nơi cấp chứng thư này.", "Đồng chí báo quản trị tải danh sách thu hồi (CRL) về thư mục tin cậy.") :
        standing.ListedUntil < now ? new HealthFinding("Thu hồi", HealthGrade.Warning, "Danh sách thu hồi đang giữ đã cũ.", "Đồng chí báo quản trị tải danh sách thu hồi (CRL) mới về thư mục tin cậy.") :
        new HealthFinding("Thu hồi", HealthGrade.Good, "Chứng thư không có tên trong danh sách thu hồi.", "");
}
