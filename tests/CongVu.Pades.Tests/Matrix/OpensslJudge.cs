using System.Globalization;
using CongVu.Pades.Asn1;
using CongVu.Pades.Cms;
using CongVu.Pades.Signing;
using CongVu.Pades.Tests.Judges;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Timestamps;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Tests.Matrix;

/// <summary>Has openssl judge the CMS of every signature and every time stamp of a file.</summary>
internal static class OpensslJudge
{
    private static readonly string When = TestPki.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>How many signatures and how many time stamps openssl found right; a wrong one fails the test.</summary>
    public static (int Signatures, int Stamps) Accept(byte[] file)
    {
        using var folder = new TemporaryFolder();
        folder.Write("chain.pem", TestPki.Root.Certificate.ExportCertificatePem() + "\n" + TestPki.Issuer.Certificate.ExportCertificatePem() + "\n");
        var (signatures, stamps) = (0, 0);
        using var opened = PdfFile.Open(file);
        foreach (var value in FormFields.Signatures(opened).Select(field => opened.Dictionary(field.Value)!))
        {
            var range = opened.Array(value["ByteRange"])!.Select(item => (int)((PdfInteger)item).Value).ToArray();
            folder.Write("content.bin", (byte[])[.. file.AsSpan(range[0], range[1]), .. file.AsSpan(range[2], range[3])]);
            var cms = CmsSignedData.Parse(((PdfString)value["Contents"]!).Bytes);
            if (opened.Name(value["SubFilter"]) == "ETSI.RFC3161")
            {
                AcceptStamp(folder, cms.Encoded, "content.bin");
                stamps++;
                continue;
            }
            AcceptSignature(folder, cms.Encoded);
            signatures++;
            stamps += AcceptStampsOf(folder, cms.Signers[0]);
        }
        return (signatures, stamps);
    }

    private static void AcceptSignature(TemporaryFolder folder, ReadOnlyMemory<byte> cms)
    {
        folder.Write("signature.p7s", cms.ToArray());
        Judge.Demand("openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", folder.At("signature.p7s"),
            "-content", folder.At("content.bin"), "-CAfile", folder.At("chain.pem"), "-purpose", "any", "-attime", When, "-out", "/dev/null");
    }

    private static int AcceptStampsOf(TemporaryFolder folder, CmsSigner signer)
    {
        var tokens = signer.UnsignedAttributes.Where(attribute => attribute.Oid == Oids.SignatureTimestamp).SelectMany(attribute => attribute.Values).ToList();
        folder.Write("value.bin", signer.Signature.ToArray());
        foreach (var token in tokens)
            AcceptStamp(folder, token, "value.bin");
        return tokens.Count;
    }

    private static void AcceptStamp(TemporaryFolder folder, ReadOnlyMemory<byte> token, string stamped)
    {
        Assert.Equal(1, TimestampToken.Parse(token).Version);
        folder.Write("token.der", token.ToArray());
        Judge.Demand("openssl", "ts", "-verify", "-in", folder.At("token.der"), "-token_in", "-data", folder.At(stamped),
            "-CAfile", folder.At("chain.pem"), "-attime", When);
    }
}
