using System.Security.Cryptography;
using CongVu.Pades.Cms;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Verifying;

/// <summary>Opens the container of a signature once its coverage is known to be sound.</summary>
internal static class EvidenceReader
{
    public static void ReadContainer(SignatureEvidence evidence, PdfFile file, EvidencePool pool)
    {
        if (evidence.CoverageProblem is not null)
            return;
        var profile = evidence.IsDocumentTimestamp ? CmsProfile.Timestamp : ProfileOf(evidence.SubFilter);
        if (profile is null)
        {
            evidence.CmsProblem = $"Loại chữ ký «{evidence.SubFilter ?? "không khai"}» không được hỗ trợ.";
            return;
        }
        if (!evidence.Container.Span.ContainsAnyExcept((byte)0))
        {
            evidence.CmsProblem = "Trường chữ ký chưa có chữ ký: phần dành cho chữ ký để trống.";
            return;
        }
        try
        {
            var cms = CmsSignedData.Parse(evidence.Container);
            pool.Add(cms);
            evidence.Cms = Describe(cms, profile.Value, evidence.ByteRange!, file, pool);
        }
        catch (PadesException fault)
        {
            evidence.CmsProblem = $"Gói chữ ký bị hỏng: {fault.Message}";
        }
    }

    private static CmsEvidence Describe(CmsSignedData cms, CmsProfile profile, long[] range, PdfFile file, EvidencePool pool)
    {
        if (profile != CmsProfile.AdobeSha1 || cms.Content is not { } enclosed)
            return new CmsEvidence(cms, profile, pool.Certificates, hash => Digest(file, range, hash));
        return new CmsEvidence(cms, profile, pool.Certificates, hash => CryptographicOperations.HashData(hash, enclosed.Span))
        {
            EnclosedDigestFits = enclosed.Span.SequenceEqual(Digest(file, range, HashAlgorithmName.SHA1)),
        };
    }

    public static byte[] Digest(PdfFile file, long[] range, HashAlgorithmName hash) => RangeDigests.Compute(file.Source, range, hash);

    private static CmsProfile? ProfileOf(string? subFilter) => subFilter switch
    {
        "ETSI.CAdES.detached" => CmsProfile.Pades,
        "adbe.pkcs7.detached" => CmsProfile.Adobe,
        "adbe.pkcs7.sha1" => CmsProfile.AdobeSha1,
        _ => null,
    };
}
