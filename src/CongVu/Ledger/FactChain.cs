using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CongVu.Ledger;

/// <summary>
/// The hash chain over facts: each link covers the whole fact and the link before, so that a fact cannot be changed,
/// removed or slipped in without breaking every later link.
/// </summary>
internal static class FactChain
{
    public static byte[] Start { get; } = SHA256.HashData("CongVu ledger"u8);

    public static byte[] Link(byte[] previous, FactRow fact)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        Append(hash, fact.Id);
        Append(hash, fact.Operation);
        Append(hash, fact.Ordinal);
        Append(hash, fact.At.ToUnixTimeMilliseconds());
        Append(hash, fact.Type);
        Append(hash, fact.Subject);
        Append(hash, fact.Person);
        Append(hash, fact.PersonName);
        Append(hash, fact.Post ?? Guid.Empty);
        Append(hash, fact.PostTitle);
        Append(hash, fact.Organization ?? Guid.Empty);
        Append(hash, fact.Content);
        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, Guid value) => hash.AppendData(value.ToByteArray(bigEndian: true));

    private static void Append(IncrementalHash hash, long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        hash.AppendData(bytes);
    }

    // The length goes first, so that two texts cannot trade letters.
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Append(hash, bytes.Length);
        hash.AppendData(bytes);
    }
}
