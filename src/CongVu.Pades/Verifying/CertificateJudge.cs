using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CongVu.Pades.Certificates;
using CongVu.Pades.Revocation;
using CongVu.Pades.Trust;

namespace CongVu.Pades.Verifying;

/// <summary>Judges a signer's certificate at a time: path to a root, permitted use, strength, status.</summary>
internal sealed class CertificateJudge(VerificationPolicy policy, EvidencePool pool)
{
    private const string PathSource = "RFC 5280, 6; EN 319 102-1, 5.2.6";

    public async Task JudgeAsync(Judgement judgement, Certificate certificate, TrustAnchors trust, DateTimeOffset time, CancellationToken cancel)
    {
        var isProven = judgement.ProvenTime is not null;
        CheckStrength(judgement, certificate, time);
        CheckUse(judgement, certificate);
        var path = new PathBuilder(trust, pool.Certificates, time).Build(certificate);
        judgement.Path = path.Certificates;
        if (!path.IsGood)
        {
            judgement.Findings.Add(Describe(path, time, isProven));
            return;
        }
        await CheckStatusesAsync(judgement, path, trust, time, cancel);
    }

    private static void CheckStrength(Judgement judgement, Certificate certificate, DateTimeOffset time)
    {
        var signer = judgement.Evidence.Cms!.Signer!;
        if (!AlgorithmRules.IsStrongKey(certificate.Key) && certificate.Key.Kind != PublicKeyKind.Unknown)
            judgement.Add(Severity.Indeterminate, "weak-key", $"Khóa {certificate.Key.Kind} {certificate.Key.Bits} bit quá yếu.", SubIndication.CryptoConstraintsFailure, "TT 15/2025/TT-BKHCN, Phụ lục I");
        var isOverSha1 = judgement.Evidence.Cms.Profile == CmsProfile.AdobeSha1;
        var hash = isOverSha1 ? HashAlgorithmName.SHA1 : signer.Scheme.Hash ?? signer.Digest;
        if (hash is not null && (!AlgorithmRules.IsStrongHash(hash, time) || !AlgorithmRules.IsStrongHash(signer.Digest, time)))
            judgement.Add(Severity.Indeterminate, "weak-hash", $"Thuật toán băm {hash.Value.Name} không còn an toàn.", SubIndication.CryptoConstraintsFailureNoPoe, "TT 15/2025/TT-BKHCN, Phụ lục I");
    }

    private static void CheckUse(Judgement judgement, Certificate certificate)
    {
        const X509KeyUsageFlags signing = X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation;
        if (certificate.Extensions.KeyUsage is { } usage && (usage & signing) == 0)
            judgement.Add(Severity.Indeterminate, "key-usage", "Chứng thư không được cấp để ký.", SubIndication.ChainConstraintsFailure, "RFC 5280, 4.2.1.3");
        if (certificate.Extensions is { IsAuthority: true, KeyUsage: not null })
            judgement.Add(Severity.Warning, "authority-signs", "Chứng thư ký là chứng thư của cơ quan chứng thực.");
    }

    private static Finding Describe(CertificatePath path, DateTimeOffset time, bool isProven)
    {
        var name = path.Culprit?.Subject.CommonName ?? "";
        var at = time.ToOffset(TimeSpan.FromHours(7)).ToString("dd/MM/yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture);
        var (code, text, reason) = path.Problem switch
        {
            PathProblem.NoAnchor => ("untrusted", $"Không tìm thấy đường dẫn tin cậy từ chứng thư «{path.Certificates[0].Subject.CommonName}» đến một gốc tin cậy (dừng ở «{name}»).", SubIndication.NoCertificateChainFound),
            PathProblem.OutOfValidity when path.Culprit!.NotBefore > time => ("not-yet-valid", $"Chứng thư «{name}» chưa có hiệu lực vào lúc {at}.", isProven ? SubIndication.NotYetValid : SubIndication.OutOfBoundsNoPoe),
            PathProblem.OutOfValidity => ("expired", $"Chứng thư «{name}» hết hạn vào lúc {at}" + (isProven ? "." : " và không có dấu thời gian chứng minh ký trước đó."), isProven ? SubIndication.Expired : SubIndication.OutOfBoundsNoPoe),
            PathProblem.WeakAlgorithm => ("weak-chain", $"Chứng thư «{name}» được ký bằng thuật toán không còn an toàn.", SubIndication.CryptoConstraintsFailure),
            PathProblem.NotAuthority => ("not-authority", $"Chứng thư «{name}» không được phép cấp chứng thư khác.", SubIndication.ChainConstraintsFailure),
            PathProblem.NameNotAllowed => ("name-constraints", $"Chứng thư «{name}» cấp cho tên không được phép.", SubIndication.ChainConstraintsFailure),
            _ => ("unknown-critical", $"Chứng thư «{name}» có ràng buộc không hiểu được.", SubIndication.CertificateChainGeneralFailure),
        };
        return new Finding(code, Severity.Indeterminate, text) { SubIndication = reason, Source = PathSource };
    }

    private async Task CheckStatusesAsync(Judgement judgement, CertificatePath path, TrustAnchors trust, DateTimeOffset time, CancellationToken cancel)
    {
        for (var i = 0; i < path.Certificates.Count - 1; i++)
        {
            var (certificate, issuer) = (path.Certificates[i], path.Certificates[i + 1]);
            var status = new StatusChecker(pool, trust).Check(certificate, issuer, time, judgement.ProvenTime is not null);
            if (status.Kind is StatusKind.Missing or StatusKind.Stale && policy.StatusSource is { } source)
            {
                var answers = await source.FetchAsync(certificate, issuer, cancel);
                pool.AddFetched(answers);
                foreach (var failure in answers.Failures)
                    judgement.Add(Severity.Warning, "status-source", $"Không tra được trạng thái chứng thư: {failure}");
                status = new StatusChecker(pool, trust).Check(certificate, issuer, time, judgement.ProvenTime is not null);
            }
            StatusFindings.Add(judgement, certificate, status, time, isSigner: i == 0);
        }
    }
}
