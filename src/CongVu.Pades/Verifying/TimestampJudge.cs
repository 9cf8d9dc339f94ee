using System.Security.Cryptography;
using CongVu.Pades.Asn1;
using CongVu.Pades.Certificates;
using CongVu.Pades.Revocation;
using CongVu.Pades.Timestamps;
using CongVu.Pades.Trust;
using CongVu.Pades.Verifying.Checks;

namespace CongVu.Pades.Verifying;

/// <summary>What a time stamp is worth.</summary>
internal sealed record TimestampVerdict(DateTimeOffset? Time, bool IsBroken, bool IsTrusted, IReadOnlyList<Finding> Findings, IReadOnlyList<Certificate> Path);

/// <summary>Judges a time stamp token: does it belong to this content, is it intact, is its authority trusted?</summary>
internal sealed class TimestampJudge(VerificationPolicy policy, EvidencePool pool)
{
    private const string Source = "RFC 3161; EN 319 422; EN 319 102-1, 5.4";

    /// <summary>Judges a token over content of which any hash can be asked.</summary>
    public TimestampVerdict Judge(TimestampToken token, Func<HashAlgorithmName, byte[]> stampedHash)
    {
        pool.Add(token.Cms);
        var content = token.Content;
        var evidence = new CmsEvidence(token.Cms, CmsProfile.Timestamp, pool.Certificates, hash => CryptographicOperations.HashData(hash, content.Span));
        var findings = CmsChecks.Run(evidence);
        CheckImprint(token, stampedHash, findings);
        if (evidence.Certificate is { } certificate)
            CheckPurpose(certificate, findings);
        var isBroken = findings.Exists(finding => finding.Severity == Severity.Error);
        if (isBroken || evidence.Certificate is not { } signer || findings.Exists(finding => finding.Severity == Severity.Indeterminate))
            return new TimestampVerdict(token.Time, isBroken, false, findings, []);
        CheckStrength(token, evidence, findings);
        var path = new PathBuilder(policy.Timestamps, pool.Certificates, token.Time).Build(signer);
        CheckPath(path, token.Time, findings);
        var isTrusted = path.IsGood && !findings.Exists(finding => finding.Severity >= Severity.Indeterminate);
        return new TimestampVerdict(token.Time, false, isTrusted, findings, path.Certificates);
    }

    private static void CheckImprint(TimestampToken token, Func<HashAlgorithmName, byte[]> stampedHash, List<Finding> findings)
    {
        if (token.Hash is not { } hash)
            findings.Add(Make("timestamp-hash", Severity.Indeterminate, "Dấu thời gian dùng thuật toán băm không được hỗ trợ.", SubIndication.CryptoConstraintsFailure));
        else if (!stampedHash(hash).AsSpan().SequenceEqual(token.Imprint.Span))
            findings.Add(Make("timestamp-imprint", Severity.Error, "Dấu thời gian không thuộc về nội dung này.", SubIndication.HashFailure));
        if (token.Version != 1)
            findings.Add(Make("timestamp-version", Severity.Error, "Dấu thời gian sai phiên bản.", SubIndication.FormatFailure));
    }

    private static void CheckPurpose(Certificate certificate, List<Finding> findings)
    {
        var purposes = certificate.Extensions.Purposes;
        if (purposes is not { Count: 1 } || purposes[0] != Oids.PurposeTimestamping)
            findings.Add(Make("timestamp-purpose", Severity.Indeterminate, "Chứng thư của dấu thời gian không được cấp riêng cho việc cấp dấu thời gian.", SubIndication.ChainConstraintsFailure));
        else if (!certificate.Extensions.PurposesAreCritical)
            findings.Add(Make("timestamp-purpose", Severity.Warning, "Mục đích của chứng thư cấp dấu thời gian không được đánh dấu bắt buộc.", null));
    }

    private static void CheckStrength(TimestampToken token, CmsEvidence evidence, List<Finding> findings)
    {
        if (HashNames.IsWeak(token.Hash!.Value))
            findings.Add(Make("timestamp-weak", Severity.Warning, $"Dấu thời gian dùng {token.Hash.Value.Name} (yếu) cho giá trị được đóng dấu.", null));
        if (!AlgorithmRules.IsStrongHash(evidence.Signer!.Scheme.Hash, token.Time) || !AlgorithmRules.IsStrongKey(evidence.Certificate!.Key))
            findings.Add(Make("timestamp-weak", Severity.Indeterminate, "Dấu thời gian được ký bằng thuật toán không còn an toàn.", SubIndication.CryptoConstraintsFailure));
    }

    private void CheckPath(CertificatePath path, DateTimeOffset time, List<Finding> findings)
    {
        if (!path.IsGood)
        {
            findings.Add(Make("timestamp-untrusted", Severity.Indeterminate, $"Cơ quan cấp dấu thời gian «{path.Certificates[0].Subject.CommonName}» không thuộc gốc tin cậy.", SubIndication.NoCertificateChainFound));
            return;
        }
        for (var i = 0; i < path.Certificates.Count - 1; i++)
        {
            var status = new StatusChecker(pool, policy.Timestamps).Check(path.Certificates[i], path.Certificates[i + 1], time, isProven: true);
            // A key that was stolen can back-date tokens at will; any other reason spares the older ones.
            var isStolen = status.Revoked?.Reason is null or (int)CrlReason.KeyCompromise or (int)CrlReason.AuthorityCompromise;
            if (status.Kind == StatusKind.Revoked && (isStolen || status.Revoked!.EffectiveTime <= time))
                findings.Add(Make("timestamp-revoked", Severity.Indeterminate, "Chứng thư của cơ quan cấp dấu thời gian đã bị thu hồi.", SubIndication.RevokedNoPoe));
            else if (status.Kind is StatusKind.Missing or StatusKind.Stale or StatusKind.Unknown)
                findings.Add(Make("timestamp-status", Severity.Warning, "Chưa tra được trạng thái chứng thư của cơ quan cấp dấu thời gian.", null));
        }
    }

    /// <summary>Whether a finding says that the authority is not to be relied on, rather than that the token is wrong.</summary>
    public static bool IsAboutAuthority(Finding finding) =>
        finding.Code is "timestamp-purpose" or "timestamp-weak" or "timestamp-untrusted" or "timestamp-revoked" or "timestamp-status";

    private static Finding Make(string code, Severity severity, string text, SubIndication? reason) =>
        new(code, severity, text) { SubIndication = reason, Source = Source };
}
