using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;

namespace CongVu.Pades.Keys.Pkcs11;

/// <summary>A loaded PKCS#11 library: the few functions that signing needs, called through its own table.</summary>
internal sealed unsafe class Pkcs11Module
{
    private const ulong AlreadyInitialized = 0x191;
    private const ulong AlreadyLoggedIn = 0x100;
    private const ulong OsLockingOk = 2;
    private const int TokenRecordSize = 512;
    private const int FlagsOffset = 96;

    private static readonly ConcurrentDictionary<string, Lazy<Pkcs11Module>> Loaded = new(StringComparer.Ordinal);

    private readonly Pkcs11Layout layout;
    private readonly nint functions;

    private Pkcs11Module(string path, Pkcs11Layout layout)
    {
        this.layout = layout;
        try
        {
            var library = NativeLibrary.Load(path);
            var getList = (delegate* unmanaged<nint*, nuint>)NativeLibrary.GetExport(library, "C_GetFunctionList");
            nint list = 0;
            Check(getList(&list), "C_GetFunctionList");
            functions = list;
        }
        catch (Exception fault) when (fault is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException)
        {
            throw new PadesException(PadesFault.Key, $"The PKCS#11 library {path} cannot be loaded.", fault);
        }
        Initialize();
    }

    /// <summary>Loads a library once for the life of the process, as PKCS#11 wants.</summary>
    public static Pkcs11Module Load(string path) =>
        Loaded.GetOrAdd(path, key => new Lazy<Pkcs11Module>(() => new Pkcs11Module(key, Pkcs11Layout.Current))).Value;

    public ulong FindToken(string label)
    {
        foreach (var slot in Slots())
        {
            if (Describe(slot)?.Label == label)
                return slot;
        }
        throw new PadesException(PadesFault.Key, $"No token is labelled «{label}».");
    }

    /// <summary>The slots that hold a token now.</summary>
    public IReadOnlyList<ulong> Slots()
    {
        nuint count = 0;
        Check(((delegate* unmanaged<byte, void*, nuint*, nuint>)Function(4))(1, null, &count), "C_GetSlotList");
        var slots = new byte[(int)Math.Max(count, 1) * layout.NumberSize];
        fixed (byte* pointer = slots)
            Check(((delegate* unmanaged<byte, void*, nuint*, nuint>)Function(4))(1, pointer, &count), "C_GetSlotList");
        return Enumerable.Range(0, (int)count).Select(index => layout.ReadNumber(slots.AsSpan(index * layout.NumberSize))).ToList();
    }

    /// <summary>What a token says of itself; null when it went away meanwhile.</summary>
    public TokenFacts? Describe(ulong slot)
    {
        var record = TokenRecord(slot);
        return record.Length == 0 ? null : new TokenFacts(
            Text(record.AsSpan(0, 32)), Text(record.AsSpan(32, 32)), Text(record.AsSpan(64, 16)), Text(record.AsSpan(80, 16)),
            layout.ReadNumber(record.AsSpan(FlagsOffset)));
    }

    public ulong OpenSession(ulong slot)
    {
        nuint session = 0;
        const nuint serial = 4;
        Check(((delegate* unmanaged<nuint, nuint, void*, void*, nuint*, nuint>)Function(12))((nuint)slot, serial, null, null, &session), "C_OpenSession");
        return session;
    }

    public void CloseSession(ulong session) => ((delegate* unmanaged<nuint, nuint>)Function(13))((nuint)session);

    public void Login(ulong session, ulong user, ReadOnlySpan<byte> pin)
    {
        fixed (byte* pointer = pin)
        {
            var result = (ulong)((delegate* unmanaged<nuint, nuint, byte*, nuint, nuint>)Function(18))((nuint)session, (nuint)user, pointer, (nuint)pin.Length);
            if (Mask(result) != AlreadyLoggedIn)
                Check((nuint)result, "C_Login");
        }
    }

    public List<ulong> Find(ulong session, params ReadOnlySpan<(ulong Kind, byte[] Value)> template)
    {
        using var attributes = new Pkcs11Template(layout, template);
        Check(((delegate* unmanaged<nuint, void*, nuint, nuint>)Function(26))((nuint)session, (void*)attributes.Pointer, (nuint)template.Length), "C_FindObjectsInit");
        var found = new List<ulong>();
        var handles = stackalloc byte[layout.NumberSize];
        nuint count;
        do
        {
            count = 0;
            Check(((delegate* unmanaged<nuint, void*, nuint, nuint*, nuint>)Function(27))((nuint)session, handles, 1, &count), "C_FindObjects");
            if (count > 0)
                found.Add(layout.ReadNumber(new ReadOnlySpan<byte>(handles, layout.NumberSize)));
        }
        while (count > 0);
        Check(((delegate* unmanaged<nuint, nuint>)Function(28))((nuint)session), "C_FindObjectsFinal");
        return found;
    }

    /// <summary>The value of an attribute, or null when the object does not have it.</summary>
    public byte[]? Attribute(ulong session, ulong handle, ulong kind)
    {
        Span<byte> triple = stackalloc byte[layout.TripleSize];
        layout.WriteTriple(triple, kind, 0, 0);
        var getValue = (delegate* unmanaged<nuint, nuint, void*, nuint, nuint>)Function(24);
        fixed (byte* pointer = triple)
        {
            if (Mask(getValue((nuint)session, (nuint)handle, pointer, 1)) != 0)
                return null;
            var length = layout.ReadTripleLength(triple);
            if (length == layout.Unavailable || length > 1 << 20)
                return null;
            var value = new byte[length];
            fixed (byte* target = value)
            {
                layout.WriteTriple(triple, kind, (nint)target, length);
                return Mask(getValue((nuint)session, (nuint)handle, pointer, 1)) == 0 ? value : null;
            }
        }
    }

    public void SignInit(ulong session, ulong key, ulong mechanism, ReadOnlySpan<byte> parameter)
    {
        Span<byte> triple = stackalloc byte[layout.TripleSize];
        fixed (byte* inner = parameter)
        {
            layout.WriteTriple(triple, mechanism, (nint)inner, (ulong)parameter.Length);
            fixed (byte* pointer = triple)
                Check(((delegate* unmanaged<nuint, void*, nuint, nuint>)Function(42))((nuint)session, pointer, (nuint)key), "C_SignInit");
        }
    }

    public byte[] Sign(ulong session, ReadOnlySpan<byte> data)
    {
        var signature = new byte[1024];
        var length = (nuint)signature.Length;
        fixed (byte* input = data, output = signature)
            Check(((delegate* unmanaged<nuint, byte*, nuint, byte*, nuint*, nuint>)Function(43))((nuint)session, input, (nuint)data.Length, output, &length), "C_Sign");
        return signature[..(int)length];
    }

    public byte[] Numbers(params ReadOnlySpan<ulong> values)
    {
        var bytes = new byte[values.Length * layout.NumberSize];
        for (var i = 0; i < values.Length; i++)
            layout.WriteNumber(bytes.AsSpan(i * layout.NumberSize), values[i]);
        return bytes;
    }

    public ulong ReadNumber(ReadOnlySpan<byte> bytes) => layout.ReadNumber(bytes);

    private void Initialize()
    {
        // Four pointers to mutex functions, flags, reserved: let the library use the locks of the system.
        var arguments = stackalloc byte[64];
        new Span<byte>(arguments, 64).Clear();
        layout.WriteNumber(new Span<byte>(arguments + 32, 8), OsLockingOk);
        var result = Mask(((delegate* unmanaged<void*, nuint>)Function(0))(arguments));
        if (result != AlreadyInitialized)
            Check((nuint)result, "C_Initialize");
    }

    private byte[] TokenRecord(ulong slot)
    {
        var record = new byte[TokenRecordSize];
        fixed (byte* pointer = record)
            return Mask(((delegate* unmanaged<nuint, void*, nuint>)Function(6))((nuint)slot, pointer)) == 0 ? record : [];
    }

    private static string Text(ReadOnlySpan<byte> padded) => Encoding.UTF8.GetString(padded).TrimEnd(' ', '\0');

    private nint Function(int index) => *(nint*)(functions + layout.FunctionsOffset + index * sizeof(nint));

    private ulong Mask(ulong result) => layout.NumberSize == 4 ? (uint)result : result;

    private void Check(nuint result, string call)
    {
        if (Mask(result) != 0)
            throw Pkcs11Errors.Of(Mask(result), call);
    }
}
