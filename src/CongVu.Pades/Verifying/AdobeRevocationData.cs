using System.Formats.Asn1;
using CongVu.Pades.Asn1;
using CongVu.Pades.Revocation;

namespace CongVu.Pades.Verifying;

/// <summary>The signed attribute in which older signatures carry statuses (ISO 32000-1, 12.8.3.3.2).</summary>
internal static class AdobeRevocationData
{
    public static void Read(ReadOnlyMemory<byte> encoded, EvidencePool pool) => Der.Read("revocation attribute", () =>
    {
        var sequence = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence();
        if (sequence.Next(Der.Context0))
        {
            var crls = sequence.ReadSequence(Der.Context0).ReadSequence();
            while (crls.HasData)
                pool.Crls.Add(Crl.Parse(crls.ReadEncodedValue()));
        }
        if (sequence.Next(Der.Context1))
        {
            var ocsps = sequence.ReadSequence(Der.Context1).ReadSequence();
            while (ocsps.HasData)
                pool.Ocsps.Add(OcspAnswer.Parse(ocsps.ReadEncodedValue()));
        }
        return true;
    });
}
