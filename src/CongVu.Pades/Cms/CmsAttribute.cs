using System.Formats.Asn1;

namespace CongVu.Pades.Cms;

/// <summary>One attribute of a signer: its kind and its values, each still encoded.</summary>
internal sealed record CmsAttribute(string Oid, IReadOnlyList<ReadOnlyMemory<byte>> Values)
{
    public static List<CmsAttribute> ReadAll(AsnReader set)
    {
        var attributes = new List<CmsAttribute>();
        while (set.HasData)
        {
            var attribute = set.ReadSequence();
            var oid = attribute.ReadObjectIdentifier();
            var values = attribute.ReadSetOf(skipSortOrderValidation: true);
            var list = new List<ReadOnlyMemory<byte>>();
            while (values.HasData)
                list.Add(values.ReadEncodedValue());
            if (attribute.HasData)
                throw new AsnContentException("An attribute has more than a kind and values.");
            attributes.Add(new CmsAttribute(oid, list));
        }
        return attributes;
    }
}
