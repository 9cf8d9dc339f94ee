using System.Buffers.Binary;
using System.Security.Cryptography;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Encryption;

#pragma warning disable CA5351 // MD5 is what the format prescribes; nothing is trusted because of it.

/// <summary>File keys of revisions 2 to 4 (RC4 and AES-128); ISO 32000-1, 7.6.3.</summary>
internal static class LegacyKeys
{
    private static readonly byte[] Padding =
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    public static byte[]? Find(PdfDictionary dictionary, int revision, PdfObject? identifiers, byte[] password)
    {
        var identifier = identifiers is PdfArray { Count: > 0 } list && list[0] is PdfString first ? first.Bytes.ToArray() : [];
        var padded = password.Concat(Padding).Take(32).ToArray();
        var key = Derive(dictionary, revision, identifier, padded);
        var stated = StandardSecurity.Bytes(dictionary, "U", 16);
        var expected = revision == 2 ? Rc4.Apply(key, Padding) : ExpectedU(key, identifier);
        return expected.AsSpan(0, 16).SequenceEqual(stated) ? key : null;
    }

    private static byte[] Derive(PdfDictionary dictionary, int revision, byte[] identifier, byte[] padded)
    {
        var bits = revision == 2 ? 40 : dictionary["Length"] is PdfInteger { Value: >= 40 and <= 128 } length ? (int)length.Value : 128;
        if (revision == 4)
            bits = 128;
        var permissions = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, StandardSecurity.Number(dictionary, "P"));
        byte[] open = revision >= 4 && dictionary["EncryptMetadata"] is PdfBoolean { Value: false } ? [255, 255, 255, 255] : [];
        var hash = MD5.HashData([.. padded, .. StandardSecurity.Bytes(dictionary, "O", 32), .. permissions, .. identifier, .. open]);
        for (var i = 0; revision >= 3 && i < 50; i++)
            hash = MD5.HashData(hash.AsSpan(0, bits / 8));
        return hash[..(bits / 8)];
    }

    private static byte[] ExpectedU(byte[] key, byte[] identifier)
    {
        var value = MD5.HashData([.. Padding, .. identifier]);
        for (var i = 0; i < 20; i++)
            value = Rc4.Apply(key.Select(part => (byte)(part ^ i)).ToArray(), value);
        return value;
    }
}
