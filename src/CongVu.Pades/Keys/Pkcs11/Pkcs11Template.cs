using System.Runtime.InteropServices;

namespace CongVu.Pades.Keys.Pkcs11;

/// <summary>A list of attributes in unmanaged memory, for searching.</summary>
internal sealed class Pkcs11Template : IDisposable
{
    private readonly List<nint> blocks = [];

    public Pkcs11Template(Pkcs11Layout layout, ReadOnlySpan<(ulong Kind, byte[] Value)> attributes)
    {
        Pointer = Allocate(Math.Max(1, attributes.Length) * layout.TripleSize);
        var triples = new byte[attributes.Length * layout.TripleSize];
        for (var i = 0; i < attributes.Length; i++)
        {
            var value = Allocate(Math.Max(1, attributes[i].Value.Length));
            Marshal.Copy(attributes[i].Value, 0, value, attributes[i].Value.Length);
            layout.WriteTriple(triples.AsSpan(i * layout.TripleSize), attributes[i].Kind, value, (ulong)attributes[i].Value.Length);
        }
        Marshal.Copy(triples, 0, Pointer, triples.Length);
    }

    public nint Pointer { get; }

    public void Dispose()
    {
        foreach (var block in blocks)
            Marshal.FreeHGlobal(block);
        blocks.Clear();
    }

    private nint Allocate(int size)
    {
        var block = Marshal.AllocHGlobal(size);
        blocks.Add(block);
        return block;
    }
}
