using System.Text;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Encryption;

internal enum CryptMethod
{
    None,
    Rc4,
    Aes128,
    Aes256,
}

/// <summary>The standard security handler, for reading: finds the file key from a password (usually the empty one).</summary>
internal sealed class StandardSecurity
{
    private StandardSecurity(PdfDictionary dictionary, byte[] fileKey)
    {
        FileKey = fileKey;
        EncryptsMetadata = dictionary["EncryptMetadata"] is not PdfBoolean { Value: false };
        Strings = MethodOf(dictionary, "StrF");
        Streams = MethodOf(dictionary, "StmF");
    }

    public byte[] FileKey { get; }

    public bool EncryptsMetadata { get; }

    public CryptMethod Strings { get; }

    public CryptMethod Streams { get; }

    public static StandardSecurity Open(PdfDictionary dictionary, PdfObject? identifiers, string? password)
    {
        if (dictionary["Filter"] is not PdfName { Value: "Standard" })
            throw Fault("The file is encrypted for certificates or by a foreign handler.");
        var version = Number(dictionary, "V");
        var revision = Number(dictionary, "R");
        var bytes = Encoding.UTF8.GetBytes(password ?? "");
        var key = (version, revision) switch
        {
            (1 or 2 or 4, >= 2 and <= 4) => LegacyKeys.Find(dictionary, revision, identifiers, bytes),
            (5, 5 or 6) => Aes256Keys.Find(dictionary, revision, bytes),
            _ => throw Fault("This version of encryption is not read here."),
        };
        return new StandardSecurity(dictionary, key ?? throw Fault("The file is encrypted and needs a password."));
    }

    internal static int Number(PdfDictionary dictionary, string key) =>
        dictionary[key] is PdfInteger { Value: >= int.MinValue and <= uint.MaxValue } number
            ? (int)number.Value
            : throw Fault($"The encryption dictionary has no {key}.");

    internal static byte[] Bytes(PdfDictionary dictionary, string key, int length) =>
        dictionary[key] is PdfString text && text.Bytes.Length >= length
            ? text.Bytes[..length].ToArray()
            : throw Fault($"The encryption dictionary has no valid {key}.");

    internal static PdfException Fault(string message) => new(PdfFault.Encrypted, message);

    private static CryptMethod MethodOf(PdfDictionary dictionary, string use)
    {
        if (Number(dictionary, "V") < 4)
            return CryptMethod.Rc4;
        if (dictionary[use] is not PdfName filter || filter.Value == "Identity")
            return CryptMethod.None;
        var named = (dictionary["CF"] as PdfDictionary)?[filter.Value] as PdfDictionary;
        return (named?["CFM"] as PdfName)?.Value switch
        {
            "None" => CryptMethod.None,
            "V2" => CryptMethod.Rc4,
            "AESV2" => CryptMethod.Aes128,
            "AESV3" => CryptMethod.Aes256,
            _ => throw Fault("The file names an encryption filter that it does not define."),
        };
    }
}
