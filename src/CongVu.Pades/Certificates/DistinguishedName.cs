using System.Formats.Asn1;

namespace CongVu.Pades.Certificates;

/// <summary>A name in a certificate: its exact bytes, and its parts as text.</summary>
public sealed class DistinguishedName
{
    private DistinguishedName(ReadOnlyMemory<byte> encoded, List<(string Oid, string Value)> parts)
    {
        Encoded = encoded;
        Parts = parts;
    }

    public ReadOnlyMemory<byte> Encoded { get; }

    public IReadOnlyList<(string Oid, string Value)> Parts { get; }

    /// <summary>The common name, or the most telling part there is.</summary>
    public string CommonName => Part("2.5.4.3") ?? Part("2.5.4.11") ?? Part("2.5.4.10") ?? ToString();

    public string? Organization => Part("2.5.4.10");

    internal static DistinguishedName Read(ReadOnlyMemory<byte> encoded)
    {
        var parts = new List<(string, string)>();
        var sequence = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence();
        while (sequence.HasData)
        {
            var set = sequence.ReadSetOf(skipSortOrderValidation: true);
            while (set.HasData)
            {
                var pair = set.ReadSequence();
                parts.Add((pair.ReadObjectIdentifier(), ReadText(pair)));
            }
        }
        return new DistinguishedName(encoded, parts);
    }

    public bool Matches(DistinguishedName other) => Encoded.Span.SequenceEqual(other.Encoded.Span) || MatchesLoosely(other);

    public override string ToString() => string.Join(", ", Parts.Select(part => $"{Label(part.Oid)}={part.Value}"));

    private bool MatchesLoosely(DistinguishedName other) => Parts.Count == other.Parts.Count
        && Parts.Zip(other.Parts).All(pair => pair.First.Oid == pair.Second.Oid
            && string.Equals(Squeeze(pair.First.Value), Squeeze(pair.Second.Value), StringComparison.OrdinalIgnoreCase));

    private static string Squeeze(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private string? Part(string oid) => Parts.LastOrDefault(part => part.Oid == oid).Value;

    private static string ReadText(AsnReader pair)
    {
        var tag = pair.PeekTag();
        if (tag.TagClass != TagClass.Universal || tag.IsConstructed)
            return Convert.ToHexString(pair.ReadEncodedValue().Span);
        return (UniversalTagNumber)tag.TagValue switch
        {
            UniversalTagNumber.UTF8String or UniversalTagNumber.PrintableString or UniversalTagNumber.IA5String
                or UniversalTagNumber.BMPString or UniversalTagNumber.T61String or UniversalTagNumber.NumericString
                or UniversalTagNumber.VisibleString => pair.ReadCharacterString((UniversalTagNumber)tag.TagValue),
            _ => Convert.ToHexString(pair.ReadEncodedValue().Span),
        };
    }

    private static string Label(string oid) => oid switch
    {
        "2.5.4.3" => "CN",
        "2.5.4.5" => "SERIALNUMBER",
        "2.5.4.6" => "C",
        "2.5.4.7" => "L",
        "2.5.4.8" => "ST",
        "2.5.4.10" => "O",
        "2.5.4.11" => "OU",
        "2.5.4.12" => "T",
        "1.2.840.113549.1.9.1" => "E",
        "0.9.2342.19200300.100.1.1" => "UID",
        "0.9.2342.19200300.100.1.25" => "DC",
        _ => oid,
    };
}
