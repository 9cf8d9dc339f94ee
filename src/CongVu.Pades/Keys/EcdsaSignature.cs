using System.Formats.Asn1;

namespace CongVu.Pades.Keys;

/// <summary>ECDSA values in the form that CMS wants.</summary>
internal static class EcdsaSignature
{
    /// <summary>Two numbers of equal length become a DER sequence of two integers.</summary>
    public static byte[] ToDer(ReadOnlySpan<byte> raw)
    {
        var half = raw.Length / 2;
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteIntegerUnsigned(Trim(raw[..half]));
            writer.WriteIntegerUnsigned(Trim(raw[half..]));
        }
        return writer.Encode();
    }

    /// <summary>Whether bytes are a DER sequence that fills them exactly.</summary>
    public static bool IsDer(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 8 && bytes[0] == 0x30
        && AsnDecoder.TryReadEncodedValue(bytes, AsnEncodingRules.DER, out _, out _, out _, out var consumed) && consumed == bytes.Length;

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> number)
    {
        var trimmed = number.TrimStart((byte)0);
        return trimmed.IsEmpty ? number[^1..] : trimmed;
    }
}
