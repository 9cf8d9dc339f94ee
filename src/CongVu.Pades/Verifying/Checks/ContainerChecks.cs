using CongVu.Pades.Asn1;

namespace CongVu.Pades.Verifying.Checks;

/// <summary>Is there exactly one signer?</summary>
internal sealed class OneSignerCheck() : Check<CmsEvidence>("cms-one-signer", "Gói chữ ký có đúng một người ký?", "EN 319 142-1, 4.1")
{
    public override IEnumerable<Finding> Run(CmsEvidence evidence)
    {
        if (evidence.Signer is null)
            yield return Fail(SubIndication.FormatFailure, $"Gói chữ ký (CMS) chứa {evidence.Cms.Signers.Count} người ký, phải đúng một.");
    }
}

/// <summary>Is the container DER, and does nothing but zeros follow it?</summary>
internal sealed class EncodingCheck() : Check<CmsEvidence>("cms-encoding", "Gói chữ ký được mã hóa chặt chẽ (DER)?", "EN 319 142-1, 4.1; ISO 32000-2, 12.8.3.3")
{
    public override IEnumerable<Finding> Run(CmsEvidence evidence)
    {
        if (!evidence.Cms.IsDer && evidence.Profile == CmsProfile.Pades)
            yield return Fail(SubIndication.FormatFailure, "Gói chữ ký không theo mã hóa DER.");
        if (evidence.Cms.Remainder.Span.ContainsAnyExcept((byte)0))
            yield return Fail(SubIndication.FormatFailure, "Có dữ liệu lạ nằm sau gói chữ ký.");
        if (evidence.Cms.UnreadableCertificates > 0)
            yield return evidence.Profile.IsStrict()
                ? Fail(SubIndication.FormatFailure, "Gói chữ ký kèm chứng thư bị hỏng.")
                : Warn("Gói chữ ký kèm chứng thư không đọc được.");
    }
}

/// <summary>Do version and digest list say what the content is?</summary>
internal sealed class ConsistencyCheck() : Check<CmsEvidence>("cms-consistency", "Các khai báo trong gói chữ ký khớp nhau?", "RFC 5652, 5.1 và 5.3")
{
    public override IEnumerable<Finding> Run(CmsEvidence evidence)
    {
        if (evidence.Signer is not { } signer)
            yield break;
        var isStrict = evidence.Profile.IsStrict();
        var version = signer.KeyIdentifier is null ? 1 : 3;
        // The name of the issuer is not signed: another spelling of it is another file with the same truth.
        if (isStrict && signer.IssuerName is { } issuer && evidence.Certificate is { } certificate && !certificate.Issuer.Encoded.Span.SequenceEqual(issuer.Encoded.Span))
            yield return Fail(SubIndication.FormatFailure, "Tên cơ quan cấp chứng thư trong gói chữ ký bị viết khác.");
        if (isStrict && (signer.Version != version || evidence.Cms.Version != evidence.Cms.ExpectedVersion))
            yield return Fail(SubIndication.FormatFailure, "Số phiên bản của gói chữ ký sai.");
        if (!evidence.Cms.DigestOids.Contains(signer.DigestOid))
            yield return isStrict
                ? Fail(SubIndication.FormatFailure, "Thuật toán băm của người ký không có trong danh mục của gói chữ ký.")
                : Warn("Thuật toán băm của người ký không có trong danh mục của gói chữ ký.");
    }
}

/// <summary>Is the enclosed content what the kind of signature calls for?</summary>
internal sealed class ContentCheck() : Check<CmsEvidence>("cms-content", "Nội dung kèm trong gói đúng loại?", "EN 319 142-1, 6.3; RFC 3161, 2.4.2")
{
    public override IEnumerable<Finding> Run(CmsEvidence evidence)
    {
        var isTimestamp = evidence.Profile == CmsProfile.Timestamp;
        var isEnclosed = isTimestamp || evidence.Profile == CmsProfile.AdobeSha1;
        if (evidence.Cms.ContentOid != (isTimestamp ? Oids.TimestampContent : Oids.Data))
            yield return Fail(SubIndication.FormatFailure, "Gói chữ ký khai loại nội dung không đúng.");
        if (isEnclosed == evidence.Cms.Content is null)
            yield return Fail(SubIndication.FormatFailure, isEnclosed ? "Gói chữ ký không kèm nội dung được ký." : "Gói chữ ký tách rời lại kèm nội dung bên trong.");
        if (evidence.EnclosedDigestFits == false)
            yield return Fail(SubIndication.HashFailure, "Nội dung đã bị thay đổi: giá trị băm không khớp.");
    }
}

/// <summary>Are there signed attributes, none of them twice?</summary>
internal sealed class AttributesCheck() : Check<CmsEvidence>("cms-attributes", "Thuộc tính được ký đầy đủ, không trùng?", "RFC 5652, 5.3 và 11; EN 319 142-1, 6.3")
{
    public override IEnumerable<Finding> Run(CmsEvidence evidence)
    {
        if (evidence.Signer is not { } signer)
            yield break;
        if (signer.SignedAttributes.Count == 0)
        {
            yield return Fail(SubIndication.SigConstraintsFailure, "Chữ ký không có thuộc tính được ký: có thể bị tráo nội dung.");
            yield break;
        }
        var all = signer.SignedAttributes.Select(attribute => attribute.Oid).ToList();
        if (all.Distinct().Count() != all.Count || signer.SignedAttributes.Any(attribute => attribute.Values.Count != 1 && IsSingle(attribute.Oid)))
            yield return Fail(SubIndication.FormatFailure, "Thuộc tính được ký bị lặp.");
        if (evidence.Profile == CmsProfile.Pades && signer.UnsignedAttributes.FirstOrDefault(attribute => !UnsignedKinds.Contains(attribute.Oid)) is { } unknown)
            yield return Doubt(SubIndication.FormatFailure, $"Gói chữ ký mang thuộc tính không được ký thuộc loại lạ ({unknown.Oid}).");
        if (evidence.Profile == CmsProfile.Pades && signer.Signed(Oids.SigningTime) is not null)
            yield return Warn("Chữ ký PAdES mang thuộc tính signing-time, lẽ ra không được có.");
    }

    // Nobody signs these attributes: one of an unknown kind may be a time stamp that was made unrecognizable.
    private static readonly HashSet<string> UnsignedKinds =
    [
        Oids.SignatureTimestamp, "1.2.840.113549.1.9.6", "1.3.6.1.4.1.311.3.3.1", Oids.AdobeRevocation,
        .. new[] { 21, 22, 23, 24, 25, 26, 27, 48 }.Select(kind => $"1.2.840.113549.1.9.16.2.{kind}"), "0.4.0.1733.2.4", "0.4.0.1733.2.5",
    ];

    private static bool IsSingle(string oid) => oid is Oids.ContentType or Oids.MessageDigest or Oids.SigningCertificate or Oids.SigningCertificateV2 or Oids.AlgorithmProtection;
}
