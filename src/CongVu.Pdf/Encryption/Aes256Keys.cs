using System.Buffers.Binary;
using System.Security.Cryptography;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Encryption;

/// <summary>File keys of revisions 5 and 6 (AES-256); ISO 32000-2, 7.6.4.3.</summary>
internal static class Aes256Keys
{
    public static byte[]? Find(PdfDictionary dictionary, int revision, byte[] password)
    {
        password = password.Length > 127 ? password[..127] : password;
        var user = StandardSecurity.Bytes(dictionary, "U", 48);
        var owner = StandardSecurity.Bytes(dictionary, "O", 48);
        byte[]? key = null;
        if (Hash(revision, password, user[32..40], []).AsSpan().SequenceEqual(user.AsSpan(0, 32)))
            key = Unwrap(Hash(revision, password, user[40..48], []), StandardSecurity.Bytes(dictionary, "UE", 32));
        else if (Hash(revision, password, owner[32..40], user).AsSpan().SequenceEqual(owner.AsSpan(0, 32)))
            key = Unwrap(Hash(revision, password, owner[40..48], user), StandardSecurity.Bytes(dictionary, "OE", 32));
        if (key is not null)
            CheckPermissions(dictionary, key);
        return key;
    }

    private static byte[] Unwrap(byte[] intermediate, byte[] wrapped)
    {
        using var aes = Aes.Create();
        aes.Key = intermediate;
        return aes.DecryptCbc(wrapped, new byte[16], PaddingMode.None);
    }

    private static void CheckPermissions(PdfDictionary dictionary, byte[] key)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptEcb(StandardSecurity.Bytes(dictionary, "Perms", 16), PaddingMode.None);
        if (!plain.AsSpan(9, 3).SequenceEqual("adb"u8)
            || BinaryPrimitives.ReadInt32LittleEndian(plain) != StandardSecurity.Number(dictionary, "P"))
            throw StandardSecurity.Fault("The permissions of the encrypted file were tampered with.");
    }

    private static byte[] Hash(int revision, byte[] password, byte[] salt, byte[] user)
    {
        var key = SHA256.HashData([.. password, .. salt, .. user]);
        if (revision == 5)
            return key;
        for (var round = 0; ; round++)
        {
            var block = password.Concat(key).Concat(user).ToArray();
            var repeated = new byte[block.Length * 64];
            for (var i = 0; i < 64; i++)
                block.CopyTo(repeated, i * block.Length);
            using var aes = Aes.Create();
            aes.Key = key[..16];
            var mixed = aes.EncryptCbc(repeated, key.AsSpan(16, 16), PaddingMode.None);
            // The first sixteen bytes as a number, modulo 3; 256 leaves 1, so the digits may be added.
            key = (mixed.Take(16).Sum(value => value) % 3) switch
            {
                0 => SHA256.HashData(mixed),
                1 => SHA384.HashData(mixed),
                _ => SHA512.HashData(mixed),
            };
            if (round >= 63 && mixed[^1] <= round - 31)
                return key[..32];
        }
    }
}
