using System.Formats.Asn1;
using System.Text;
using CongVu.Pades.Asn1;

namespace CongVu.Pades.Certificates;

/// <summary>Which names an authority may certify; forms other than these two kinds are not understood and refuse.</summary>
internal sealed class NameConstraints
{
    private const int Mail = 1;
    private const int Dns = 2;
    private const int Directory = 4;
    private const int Uri = 6;

    private readonly List<(int Form, ReadOnlyMemory<byte> Value)> permitted = [];
    private readonly List<(int Form, ReadOnlyMemory<byte> Value)> excluded = [];

    public static NameConstraints Read(AsnReader sequence)
    {
        var made = new NameConstraints();
        if (sequence.Next(Der.Context0))
            ReadTrees(sequence.ReadSequence(Der.Context0), made.permitted);
        if (sequence.Next(Der.Context1))
            ReadTrees(sequence.ReadSequence(Der.Context1), made.excluded);
        return made;
    }

    public bool Allows(Certificate certificate)
    {
        var names = Der.Read("alternative names of a certificate", () => NamesOf(certificate));
        return names.All(name => !excluded.Exists(tree => IsWithin(name, tree))
            && (!permitted.Exists(tree => tree.Form == name.Form) || permitted.Exists(tree => IsWithin(name, tree))));
    }

    private static void ReadTrees(AsnReader sequence, List<(int, ReadOnlyMemory<byte>)> trees)
    {
        while (sequence.HasData)
        {
            var tree = sequence.ReadSequence();
            trees.Add(ReadName(tree));
        }
    }

    private static (int Form, ReadOnlyMemory<byte> Value) ReadName(AsnReader reader)
    {
        var tag = reader.PeekTag();
        return tag.TagValue == Directory
            ? (Directory, reader.ReadSequence(tag).PeekEncodedValue())
            : tag.IsConstructed ? (tag.TagValue, reader.ReadEncodedValue()) : (tag.TagValue, reader.ReadOctetString(tag));
    }

    private static List<(int Form, ReadOnlyMemory<byte> Value)> NamesOf(Certificate certificate)
    {
        var names = new List<(int, ReadOnlyMemory<byte>)>();
        if (certificate.Subject.Parts.Count > 0)
            names.Add((Directory, certificate.Subject.Encoded));
        if (certificate.Extensions.AlternativeNames is not { } encoded)
            return names;
        var sequence = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence();
        while (sequence.HasData)
            names.Add(ReadName(sequence));
        return names;
    }

    private static bool IsWithin((int Form, ReadOnlyMemory<byte> Value) name, (int Form, ReadOnlyMemory<byte> Value) tree)
    {
        if (name.Form != tree.Form)
            return false;
        if (name.Form == Directory)
            return StartsWith(DistinguishedName.Read(name.Value), DistinguishedName.Read(tree.Value));
        var own = Encoding.Latin1.GetString(name.Value.Span);
        var limit = Encoding.Latin1.GetString(tree.Value.Span);
        return name.Form switch
        {
            Dns => limit.Length == 0 || own.Equals(limit, StringComparison.OrdinalIgnoreCase)
                || own.EndsWith("." + limit.TrimStart('.'), StringComparison.OrdinalIgnoreCase),
            Mail => own.EndsWith(limit.Contains('@') || limit.StartsWith('.') ? limit : "@" + limit, StringComparison.OrdinalIgnoreCase),
            Uri => System.Uri.TryCreate(own, UriKind.Absolute, out var address)
                && address.Host.EndsWith(limit, StringComparison.OrdinalIgnoreCase),
            _ => true,
        };
    }

    private static bool StartsWith(DistinguishedName name, DistinguishedName tree) => name.Parts.Count >= tree.Parts.Count
        && tree.Parts.Zip(name.Parts).All(pair => pair.First.Oid == pair.Second.Oid
            && pair.First.Value.Equals(pair.Second.Value, StringComparison.OrdinalIgnoreCase));
}
