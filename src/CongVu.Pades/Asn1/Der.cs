using System.Formats.Asn1;

namespace CongVu.Pades.Asn1;

/// <summary>Shorthand for reading and writing DER, turning every malformed input into our own exception.</summary>
internal static class Der
{
    public static readonly Asn1Tag Context0 = new(TagClass.ContextSpecific, 0, isConstructed: true);
    public static readonly Asn1Tag Context1 = new(TagClass.ContextSpecific, 1, isConstructed: true);
    public static readonly Asn1Tag Context2 = new(TagClass.ContextSpecific, 2, isConstructed: true);
    public static readonly Asn1Tag Context3 = new(TagClass.ContextSpecific, 3, isConstructed: true);
    public static readonly Asn1Tag Primitive0 = new(TagClass.ContextSpecific, 0);
    public static readonly Asn1Tag Primitive1 = new(TagClass.ContextSpecific, 1);
    public static readonly Asn1Tag Primitive2 = new(TagClass.ContextSpecific, 2);

    /// <summary>Runs a reader; malformed content becomes <see cref="PadesException"/>.</summary>
    public static T Read<T>(string what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is AsnContentException or OverflowException or ArgumentException or FormatException or InvalidOperationException)
        {
            throw new PadesException(PadesFault.BadEncoding, $"The {what} is malformed.", fault);
        }
    }

    public static bool Next(this AsnReader reader, Asn1Tag tag) => reader.HasData && reader.PeekTag().HasSameClassAndValue(tag);

    /// <summary>Fails when something follows where nothing may.</summary>
    public static void ExpectEnd(this AsnReader reader)
    {
        if (reader.HasData)
            throw new AsnContentException("Unexpected content follows.");
    }

    public static void WriteAlgorithm(this AsnWriter writer, string oid, bool withNull = false)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(oid);
            if (withNull)
                writer.WriteNull();
        }
    }
}
