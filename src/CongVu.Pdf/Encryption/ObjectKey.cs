using System.Buffers.Binary;
using System.Security.Cryptography;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Encryption;

#pragma warning disable CA5351 // MD5 is what the format prescribes; nothing is trusted because of it.

/// <summary>Decrypts the strings and the stream of one indirect object.</summary>
internal sealed class ObjectKey(StandardSecurity security, int number, int generation)
{
    public PdfObject Decrypt(PdfObject value) => value switch
    {
        PdfString text => new PdfString(Decrypt(text.Bytes, security.Strings), text.Hexadecimal),
        PdfArray array => PdfArray.Create(array.Select(Decrypt).ToArray()),
        PdfDictionary { } table when table["Type"] is PdfName { Value: "XRef" } => value,
        PdfDictionary dictionary => DecryptDictionary(dictionary),
        _ => value,
    };

    public ReadOnlyMemory<byte> DecryptStream(ReadOnlyMemory<byte> raw, PdfDictionary dictionary)
    {
        var isPlain = dictionary["Type"] is PdfName { Value: "XRef" }
            || (dictionary["Type"] is PdfName { Value: "Metadata" } && !security.EncryptsMetadata)
            || UsesIdentity(dictionary);
        return isPlain ? raw : Decrypt(raw, security.Streams);
    }

    private static bool UsesIdentity(PdfDictionary dictionary)
    {
        var first = dictionary["Filter"] is PdfArray { Count: > 0 } list ? list[0] : dictionary["Filter"];
        return first is PdfName { Value: "Crypt" };
    }

    private PdfDictionary DecryptDictionary(PdfDictionary dictionary)
    {
        // The value of a signature is never encrypted: it is made after everything else.
        var isSignature = dictionary.Contains("ByteRange");
        var entries = dictionary.Select(entry => isSignature && entry.Key == "Contents"
            ? entry
            : KeyValuePair.Create(entry.Key, Decrypt(entry.Value)));
        return PdfDictionary.FromEntries(entries.ToList());
    }

    private ReadOnlyMemory<byte> Decrypt(ReadOnlyMemory<byte> data, CryptMethod method) => method switch
    {
        CryptMethod.None => data,
        CryptMethod.Rc4 => Rc4.Apply(DeriveKey(isAes: false), data.Span),
        CryptMethod.Aes128 => DecryptAes(DeriveKey(isAes: true), data),
        CryptMethod.Aes256 => DecryptAes(security.FileKey, data),
        _ => throw new PdfException(PdfFault.Encrypted, "Unknown encryption method."),
    };

    private byte[] DeriveKey(bool isAes)
    {
        var input = new byte[security.FileKey.Length + (isAes ? 9 : 5)];
        security.FileKey.CopyTo(input, 0);
        var at = security.FileKey.Length;
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(four, number);
        four[..3].CopyTo(input.AsSpan(at));
        BinaryPrimitives.WriteInt32LittleEndian(four, generation);
        four[..2].CopyTo(input.AsSpan(at + 3));
        if (isAes)
            "sAlT"u8.CopyTo(input.AsSpan(at + 5));
        return MD5.HashData(input)[..Math.Min(security.FileKey.Length + 5, 16)];
    }

    private static byte[] DecryptAes(byte[] key, ReadOnlyMemory<byte> data)
    {
        if (data.Length == 0)
            return [];
        if (data.Length < 16 || data.Length % 16 != 0)
            throw new PdfException(PdfFault.Encrypted, "An encrypted string or stream has a wrong length.");
        try
        {
            using var aes = Aes.Create();
            aes.Key = key;
            return aes.DecryptCbc(data.Span[16..], data.Span[..16], PaddingMode.PKCS7);
        }
        catch (CryptographicException fault)
        {
            throw new PdfException(PdfFault.Encrypted, "An encrypted string or stream is damaged.", inner: fault);
        }
    }
}
