using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace CongVu.Pades.Keys.Pkcs11;

/// <summary>
/// The two ways PKCS#11 libraries lay out memory: Unix with 8-byte numbers and natural packing,
/// Windows with 4-byte numbers and no packing at all.
/// </summary>
internal sealed record Pkcs11Layout(int NumberSize, bool IsPacked)
{
    public static readonly Pkcs11Layout Unix = new(8, IsPacked: false);
    public static readonly Pkcs11Layout Windows = new(4, IsPacked: true);

    public static Pkcs11Layout Current { get; } = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? Windows : Unix;

    /// <summary>Where the function pointers begin in the table: after a version of two bytes.</summary>
    public int FunctionsOffset => IsPacked ? 2 : 8;

    /// <summary>Size of number, pointer, number: the shape of an attribute and of a mechanism.</summary>
    public int TripleSize => NumberSize + 8 + NumberSize;

    public void WriteNumber(Span<byte> target, ulong value)
    {
        if (NumberSize == 8)
            BinaryPrimitives.WriteUInt64LittleEndian(target, value);
        else
            BinaryPrimitives.WriteUInt32LittleEndian(target, checked((uint)value));
    }

    public ulong ReadNumber(ReadOnlySpan<byte> source) => NumberSize == 8
        ? BinaryPrimitives.ReadUInt64LittleEndian(source)
        : BinaryPrimitives.ReadUInt32LittleEndian(source);

    /// <summary>Writes number, pointer, number.</summary>
    public void WriteTriple(Span<byte> target, ulong kind, nint pointer, ulong length)
    {
        WriteNumber(target, kind);
        BinaryPrimitives.WriteInt64LittleEndian(target[NumberSize..], pointer);
        WriteNumber(target[(NumberSize + 8)..], length);
    }

    public ulong ReadTripleLength(ReadOnlySpan<byte> source) => ReadNumber(source[(NumberSize + 8)..]);

    /// <summary>"Unavailable", which a library writes as the length of an attribute it does not give.</summary>
    public ulong Unavailable => NumberSize == 8 ? ulong.MaxValue : uint.MaxValue;
}
