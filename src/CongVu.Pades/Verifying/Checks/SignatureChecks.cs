using System.Formats.Asn1;
using System.Security.Cryptography;
using CongVu.Pades.Asn1;
using CongVu.Pades.Certificates;

namespace CongVu.Pades.Verifying.Checks;

/// <summary>Is the content the one whose digest was signed?</summary>
internal sealed class DigestCheck() : Check<CmsEvidence>("digest", "Nội dung còn đúng như lúc ký?", "RFC 5652, 11.2")
{
    public override IEnumerable<Finding> Run(CmsEvidence evidence)
    {
        if (evidence.Signer is not { SignedAttributes.Count: > 0 } signer)
            yield break;
        if (evidence.ContentDigest is not { } digest)
        {
            yield return Doubt(SubIndication.CryptoConstraintsFailure, $"Thuật toán băm {signer.DigestOid} không được hỗ trợ.");
            yield break;
        }
        if (ReadOid(signer.Signed(Oids.ContentType)?.Values[0]) != evidence.Cms.ContentOid)
            yield return Fail(SubIndication.FormatFailure, "Thuộc tính loại nội dung thiếu hoặc sai.");
        var signed = ReadDigest(signer.Signed(Oids.MessageDigest)?.Values[0]);
        if (signed is not { } value)
            yield return Fail(SubIndication.FormatFailure, "Thiếu thuộc tính giá trị băm.");
        else if (!value.Span.SequenceEqual(digest))
            yield return Fail(SubIndication.HashFailure, "Nội dung đã bị thay đổi: giá trị băm không khớp.");
    }

    private static string? ReadOid(ReadOnlyMemory<byte>? value) =>
        value is { } encoded ? Der.Read("attribute", () => new AsnReader(encoded, AsnEncodingRules.BER).ReadObjectIdentifier()) : null;

    private static ReadOnlyMemory<byte>? ReadDigest(ReadOnlyMemory<byte>? value) => value is { } encoded
        ? Der.Read<ReadOnlyMemory<byte>>("attribute", () => new AsnReader(encoded, AsnEncodingRules.BER).ReadOctetString())
        : null;
}

/// <summary>Was the signature made with the key of the certificate?</summary>
internal sealed class SignatureValueCheck() : Check<CmsEvidence>("signature-value", "Chữ ký đúng với khóa công khai của chứng thư?", "EN 319 102-1, 5.2.7")
{
    public override IEnumerable<Finding> Run(CmsEvidence evidence)
    {
        if (evidence.Signer is not { } signer)
            yield break;
        if (evidence.Certificate is not { } certificate)
        {
            yield return Doubt(SubIndication.NoSigningCertificateFound, "Không tìm thấy chứng thư của người ký trong tệp.");
            yield break;
        }
        if (signer.Scheme.Kind == SchemeKind.Unknown || signer.Scheme.Hash is null || certificate.Key.Kind == PublicKeyKind.Unknown)
        {
            yield return Doubt(SubIndication.CryptoConstraintsFailure, $"Thuật toán ký {signer.Scheme.Oid} không được hỗ trợ.");
            yield break;
        }
        if (!IsRight(evidence, signer, certificate))
            yield return Fail(SubIndication.SigCryptoFailure, "Chữ ký không đúng với khóa công khai của chứng thư.");
        if (signer.Scheme.Hash != signer.Digest && signer.SignedAttributes.Count > 0)
            yield return Warn("Chữ ký và giá trị băm dùng hai thuật toán băm khác nhau.");
    }

    private static bool IsRight(CmsEvidence evidence, Cms.CmsSigner signer, Certificate certificate)
    {
        if (signer.SignedAttributes.Count > 0)
            return PublicKeyVerifier.Verify(certificate, signer.Scheme, signer.SignedAttributesAsSet(), signer.Signature.Span);
        return evidence.ContentDigest is { } digest && PublicKeyVerifier.VerifyHash(certificate, signer.Scheme, digest, signer.Signature.Span);
    }
}

/// <summary>Is the certificate bound by the signature, so that it cannot be exchanged?</summary>
internal sealed class SigningCertificateCheck() : Check<CmsEvidence>("signing-certificate", "Chứng thư được ràng buộc trong chữ ký?", "EN 319 122-1, 5.2.2; RFC 5035")
{
    public override IEnumerable<Finding> Run(CmsEvidence evidence)
    {
        if (evidence is not { Signer: { } signer, Certificate: { } certificate } || signer.SignedAttributes.Count == 0)
            yield break;
        var second = signer.Signed(Oids.SigningCertificateV2);
        var first = signer.Signed(Oids.SigningCertificate);
        if (second is null && first is null)
        {
            yield return evidence.Profile == CmsProfile.Pades
                ? Fail(SubIndication.SigConstraintsFailure, "Thiếu thuộc tính signing-certificate: chứng thư có thể bị tráo.")
                : Warn("Chữ ký không ràng buộc chứng thư (không có signing-certificate).");
            yield break;
        }
        if (second is not null && !Matches(second.Values[0], certificate, isSecond: true))
            yield return Fail(SubIndication.SigConstraintsFailure, "Chứng thư không phải chứng thư được ràng buộc trong chữ ký.");
        if (first is not null && !Matches(first.Values[0], certificate, isSecond: false))
            yield return Fail(SubIndication.SigConstraintsFailure, "Chứng thư không phải chứng thư được ràng buộc trong chữ ký.");
        if (second is null)
            yield return Warn("Chứng thư được ràng buộc bằng SHA-1 (thuộc tính kiểu cũ).");
    }

    private static bool Matches(ReadOnlyMemory<byte> encoded, Certificate certificate, bool isSecond) => Der.Read("signing-certificate", () =>
    {
        var identifier = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence().ReadSequence().ReadSequence();
        var oid = isSecond && identifier.Next(Asn1Tag.Sequence) ? identifier.ReadSequence().ReadObjectIdentifier() : isSecond ? Oids.Sha256 : Oids.Sha1;
        var hash = identifier.ReadOctetString();
        return HashNames.FromOid(oid) is { } name
            && CryptographicOperations.HashData(name, certificate.Encoded.Span).AsSpan().SequenceEqual(hash)
            && IssuerSerialFits(identifier, certificate);
    });

    private static bool IssuerSerialFits(AsnReader identifier, Certificate certificate)
    {
        if (!identifier.HasData)
            return true;
        var pair = identifier.ReadSequence();
        pair.ReadEncodedValue();
        return pair.ReadIntegerBytes().Span.SequenceEqual(certificate.SerialNumber.Span);
    }
}

/// <summary>Do the protected algorithm names agree with those in use?</summary>
internal sealed class AlgorithmProtectionCheck() : Check<CmsEvidence>("algorithm-protection", "Tên thuật toán được bảo vệ khớp với thuật toán đã dùng?", "RFC 6211")
{
    public override IEnumerable<Finding> Run(CmsEvidence evidence)
    {
        if (evidence.Signer is not { } signer || signer.Signed(Oids.AlgorithmProtection) is not { } attribute)
            yield break;
        var (digest, scheme) = Der.Read("algorithm protection", () =>
        {
            var sequence = new AsnReader(attribute.Values[0], AsnEncodingRules.BER).ReadSequence();
            var digestOid = sequence.ReadSequence().ReadObjectIdentifier();
            return (digestOid, sequence.Next(Der.Context1) ? sequence.ReadSequence(Der.Context1).ReadObjectIdentifier() : null);
        });
        if (digest != signer.DigestOid || (scheme is not null && scheme != signer.Scheme.Oid))
            yield return Fail(SubIndication.SigConstraintsFailure, "Thuật toán khai trong chữ ký đã bị tráo.");
    }
}
