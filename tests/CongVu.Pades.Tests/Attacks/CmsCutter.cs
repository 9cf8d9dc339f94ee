using System.Formats.Asn1;
using CongVu.Pades.Asn1;
using CongVu.Pades.Cms;

namespace CongVu.Pades.Tests.Attacks;

/// <summary>Writes a CMS of one signer anew without what nobody signed.</summary>
internal static class CmsCutter
{
    public static byte[] WithoutUnsignedAttributes(byte[] cms, CmsSigner signer)
    {
        var info = new AsnReader(cms, AsnEncodingRules.DER).ReadSequence();
        info.ReadObjectIdentifier();
        var data = info.ReadSequence(Der.Context0).ReadSequence();
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(Oids.SignedData);
            using (writer.PushSequence(Der.Context0))
            using (writer.PushSequence())
            {
                // Version, digests, content, certificates as they were; then the signer.
                for (var i = 0; i < 4; i++)
                    writer.WriteEncodedValue(data.ReadEncodedValue().Span);
                using (writer.PushSetOf())
                    WriteSigner(writer, data.ReadSetOf(skipSortOrderValidation: true).ReadSequence(), signer);
            }
        }
        return writer.Encode();
    }

    private static void WriteSigner(AsnWriter writer, AsnReader parts, CmsSigner signer)
    {
        Assert.NotEmpty(signer.UnsignedAttributes);
        using var scope = writer.PushSequence();
        while (parts.HasData && !parts.Next(Der.Context1))
            writer.WriteEncodedValue(parts.ReadEncodedValue().Span);
    }
}
