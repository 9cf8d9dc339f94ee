namespace CongVu.Pdf.Fonts;

/// <summary>Which characters a document sets in one face: what its subset must hold.</summary>
public sealed class UsedCharacters : IEquatable<UsedCharacters>
{
    private readonly ulong[] bits = new ulong[0x10000 / 64];

    /// <summary>Adds every character of a text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            bits[c >> 6] |= 1UL << (c & 63);
    }

    /// <summary>The characters in the order of their code points.</summary>
    public IEnumerable<char> InOrder()
    {
        for (var word = 0; word < bits.Length; word++)
            for (var rest = bits[word]; rest != 0; rest &= rest - 1)
                yield return (char)((word << 6) + System.Numerics.BitOperations.TrailingZeroCount(rest));
    }

    /// <inheritdoc/>
    public bool Equals(UsedCharacters? other) => other is not null && bits.AsSpan().SequenceEqual(other.bits);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UsedCharacters);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(bits.AsSpan()));
        return hash.ToHashCode();
    }

    internal UsedCharacters Copy()
    {
        var copy = new UsedCharacters();
        bits.CopyTo(copy.bits, 0);
        return copy;
    }
}
