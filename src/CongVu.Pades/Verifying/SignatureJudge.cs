using System.Security.Cryptography;
using CongVu.Pades.Asn1;
using CongVu.Pades.Changes;
using CongVu.Pades.Timestamps;
using CongVu.Pades.Verifying.Checks;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Verifying;

/// <summary>Judges the signatures of one file in the order in which they support each other.</summary>
internal sealed class SignatureJudge(PdfFile file, VerificationPolicy policy, EvidencePool pool, RevisionSteps steps)
{
    private readonly TimestampJudge timestamps = new(policy, pool);

    public async Task<List<Judgement>> JudgeAsync(IReadOnlyList<SignatureEvidence> signatures, CancellationToken cancel)
    {
        var judgements = signatures.Select(evidence => new Judgement(evidence)).ToList();
        foreach (var judgement in judgements)
            JudgeContainer(judgement);
        foreach (var judgement in judgements)
            JudgeChanges(judgement);
        // From the newest time stamp inwards: each proves the time for what lies before it.
        for (var i = judgements.Count - 1; i >= 0; i--)
        {
            if (judgements[i].Evidence.IsDocumentTimestamp)
                JudgeDocumentTimestamp(judgements[i], judgements.Take(i));
        }
        foreach (var judgement in judgements.Where(judgement => !judgement.Evidence.IsDocumentTimestamp))
            await JudgeSignerAsync(judgement, cancel);
        return judgements;
    }

    private static void JudgeContainer(Judgement judgement)
    {
        var evidence = judgement.Evidence;
        if (evidence.IsRemoved)
            judgement.Add(Severity.Error, "removed", "Chữ ký này từng có trong tệp nhưng đã bị gỡ bỏ.", SubIndication.FormatFailure, "EN 319 142-1");
        if (evidence.IsUnlisted)
            judgement.Add(Severity.Warning, "unlisted", "Trường chữ ký chỉ đặt trên trang, không có trong biểu mẫu của tài liệu: có phần mềm không thấy chữ ký này.", source: "ISO 32000-2, 12.7.3");
        if (evidence.IsShared)
            judgement.Add(Severity.Error, "shared", "Nhiều trường cùng dùng một giá trị chữ ký.", SubIndication.FormatFailure, "ISO 32000-2, 12.8");
        if (evidence.CoverageProblem is { } coverage)
            judgement.Add(Severity.Error, "coverage", coverage, SubIndication.FormatFailure, "ISO 32000-2, 12.8.1; EN 319 142-1, 5.3");
        else if (evidence.CmsProblem is { } problem)
            judgement.Add(problem.StartsWith("Loại", StringComparison.Ordinal) ? Severity.Indeterminate : Severity.Error, "container", problem, SubIndication.FormatFailure, "RFC 5652");
        if (evidence.Cms is { } cms && !evidence.IsDocumentTimestamp)
            judgement.Findings.AddRange(CmsChecks.Run(cms));
        if (evidence.SubFilter == "ETSI.CAdES.detached" && evidence.Value.Contains("Cert"))
            judgement.Add(Severity.Error, "cert-entry", "Chữ ký PAdES không được có mục Cert.", SubIndication.FormatFailure, "EN 319 142-1, 6.3");
    }

    private void JudgeChanges(Judgement judgement)
    {
        if (judgement.Evidence.Revision is not { } revision)
        {
            judgement.ChangesAfter = ChangeLevel.Altered;
            return;
        }
        judgement.Changes = steps.After(revision);
        judgement.ChangesAfter = ChangeAnalysis.LevelOf(judgement.Changes);
        foreach (var change in judgement.Changes.Where(change => change.Level >= ChangeLevel.Technical))
        {
            var isGrave = change.Level == ChangeLevel.Altered;
            judgement.Add(isGrave ? Severity.Error : Severity.Warning, isGrave ? "altered" : "technical-change", change.Text,
                isGrave ? SubIndication.FormatFailure : null, "ISO 32000-2, 12.8.2; EN 319 102-1");
        }
    }

    private void JudgeDocumentTimestamp(Judgement judgement, IEnumerable<Judgement> earlier)
    {
        if (judgement.Evidence is not { Cms: { } cms, ByteRange: { } range })
            return;
        if (ReadToken(judgement, () => TimestampToken.Read(cms.Cms)) is not { } token)
            return;
        var verdict = timestamps.Judge(token, hash => EvidenceReader.Digest(file, range, hash));
        EmbeddedCertificates.Check(judgement, token.Cms, pool, policy.Timestamps);
        judgement.Findings.AddRange(verdict.Findings);
        judgement.Path = verdict.Path;
        judgement.TimeSource = TimeSource.Timestamp;
        judgement.ProvenTime = verdict.Time;
        if (!verdict.IsTrusted || judgement.HasFailed)
            return;
        foreach (var covered in earlier)
        {
            covered.IsCoveredByDocumentTimestamp = true;
            Prove(covered, verdict.Time!.Value, TimeSource.DocumentTimestamp);
        }
    }

    private async Task JudgeSignerAsync(Judgement judgement, CancellationToken cancel)
    {
        if (judgement.Evidence.Cms?.Signer is not { } signer)
            return;
        EmbeddedCertificates.Check(judgement, judgement.Evidence.Cms.Cms, pool, policy.Signers);
        foreach (var attribute in signer.UnsignedAttributes.Where(attribute => attribute.Oid == Oids.SignatureTimestamp))
        {
            foreach (var value in attribute.Values)
                JudgeSignatureTimestamp(judgement, value, signer.Signature);
        }
        if (judgement.Certificate is { } certificate)
        {
            var time = judgement.ProvenTime ?? policy.ValidationTime;
            await new CertificateJudge(policy, pool).JudgeAsync(judgement, certificate, policy.Signers, time, cancel);
        }
    }

    private void JudgeSignatureTimestamp(Judgement judgement, ReadOnlyMemory<byte> encoded, ReadOnlyMemory<byte> signature)
    {
        if (ReadToken(judgement, () => TimestampToken.Parse(encoded)) is not { } token)
            return;
        if (token.Cms.Remainder.Length > 0)
            judgement.Add(Severity.Error, "timestamp", "Có dữ liệu lạ sau dấu thời gian.", SubIndication.FormatFailure, "RFC 3161");
        var verdict = timestamps.Judge(token, hash => CryptographicOperations.HashData(hash, signature.Span));
        EmbeddedCertificates.Check(judgement, token.Cms, pool, policy.Timestamps);
        foreach (var finding in verdict.Findings)
        {
            // A broken token is a failure, one that cannot be checked a doubt; an authority nobody trusts only proves nothing.
            var isUnproven = finding is { Severity: Severity.Indeterminate } && TimestampJudge.IsAboutAuthority(finding);
            judgement.Findings.Add(isUnproven ? finding with { Severity = Severity.Warning, SubIndication = null } : finding);
        }
        judgement.HasSignatureTimestamp |= !verdict.IsBroken;
        if (verdict is { IsTrusted: true, Time: { } time })
            Prove(judgement, time, TimeSource.Timestamp);
        if (verdict is { IsTrusted: true } && verdict.Time > policy.ValidationTime.AddMinutes(10))
            judgement.Add(Severity.Indeterminate, "timestamp-order", "Dấu thời gian ở sau thời điểm kiểm tra.", SubIndication.TimestampOrderFailure);
    }

    private static void Prove(Judgement judgement, DateTimeOffset time, TimeSource source)
    {
        if (judgement.ProvenTime is { } known && known <= time)
            return;
        judgement.ProvenTime = time;
        judgement.TimeSource = source;
    }

    private static TimestampToken? ReadToken(Judgement judgement, Func<TimestampToken> read)
    {
        try
        {
            return read();
        }
        catch (PadesException fault)
        {
            judgement.Add(Severity.Error, "timestamp", $"Dấu thời gian bị hỏng: {fault.Message}", SubIndication.FormatFailure, "RFC 3161");
            return null;
        }
    }
}
