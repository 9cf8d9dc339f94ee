using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace CongVu.Pades.Certificates;

/// <summary>
/// Imported public keys, lent to one verification at a time. Importing a key takes OpenSSL 3.0 ten times as
/// long as verifying with it, and the same few authorities sign everything.
/// </summary>
internal static class KeyPool
{
    private const int MostKeys = 512;
    private const int MostCopies = 4;

    private static readonly ConcurrentDictionary<Identity, ConcurrentBag<AsymmetricAlgorithm>> Pools = new();

    /// <summary>Runs a check with an imported key; the key goes back to the pool afterwards.</summary>
    public static bool Use<TKey>(PublicKey key, Func<TKey> create, CheckWith<TKey> check, ReadOnlySpan<byte> digest, ReadOnlySpan<byte> signature)
        where TKey : AsymmetricAlgorithm
    {
        var pool = PoolOf(key);
        var imported = pool.TryTake(out var kept) ? (TKey)kept : Import(key, create);
        var isRight = check(imported, digest, signature);
        if (pool.Count < MostCopies)
            pool.Add(imported);
        else
            imported.Dispose();
        return isRight;
    }

    private static ConcurrentBag<AsymmetricAlgorithm> PoolOf(PublicKey key)
    {
        if (Pools.Count >= MostKeys)
            Pools.Clear();
        return Pools.GetOrAdd(new Identity(key.Encoded), _ => []);
    }

    private static TKey Import<TKey>(PublicKey key, Func<TKey> create)
        where TKey : AsymmetricAlgorithm
    {
        var imported = create();
        imported.ImportSubjectPublicKeyInfo(key.Encoded.Span, out _);
        return imported;
    }

    internal delegate bool CheckWith<in TKey>(TKey key, ReadOnlySpan<byte> digest, ReadOnlySpan<byte> signature);

    private readonly struct Identity(ReadOnlyMemory<byte> encoded) : IEquatable<Identity>
    {
        private readonly ReadOnlyMemory<byte> encoded = encoded.ToArray();

        public bool Equals(Identity other) => encoded.Span.SequenceEqual(other.encoded.Span);

        public override bool Equals(object? obj) => obj is Identity other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.AddBytes(encoded.Span[Math.Max(0, encoded.Length - 48)..]);
            return hash.ToHashCode();
        }
    }
}
