using CongVu.Pades.Certificates;
using CongVu.Pades.Keys.Pkcs11;

namespace CongVu.Pades.Keys;

/// <summary>How many tries of the PIN a token still gives; PKCS#11 tells no more than this.</summary>
public enum PinTries
{
    /// <summary>Nothing was tried in vain.</summary>
    Many,

    /// <summary>The last try was wrong.</summary>
    Few,

    /// <summary>One more wrong PIN locks the token.</summary>
    Last,

    /// <summary>No PIN opens it any more.</summary>
    Locked,
}

/// <summary>A token that is plugged in, as it shows itself before any PIN.</summary>
/// <param name="Library">The PKCS#11 library it is reached by.</param>
/// <param name="Label">Its name.</param>
/// <param name="Manufacturer">Who made it.</param>
/// <param name="Model">Which kind.</param>
/// <param name="SerialNumber">Its number.</param>
/// <param name="Tries">How many tries of the PIN are left.</param>
/// <param name="Certificates">Those that can be read without a PIN.</param>
public sealed record Pkcs11Token(
    string Library, string Label, string Manufacturer, string Model, string SerialNumber, PinTries Tries, IReadOnlyList<Certificate> Certificates)
{
    private const ulong Initialized = 0x400, CountLow = 0x10000, FinalTry = 0x20000, Locked = 0x40000;
    private const ulong ClassAttribute = 0, ValueAttribute = 0x11, CertificateClass = 1;

    /// <summary>The tokens that a library finds now.</summary>
    public static IReadOnlyList<Pkcs11Token> List(string library)
    {
        var module = Pkcs11Module.Load(library);
        return module.Slots().Select(slot => Read(library, module, slot)).OfType<Pkcs11Token>().ToList();
    }

    internal static List<Certificate> CertificatesIn(Pkcs11Module module, ulong session) => module
        .Find(session, (ClassAttribute, module.Numbers(CertificateClass)))
        .Select(handle => module.Attribute(session, handle, ValueAttribute))
        .Where(value => value is { Length: > 0 }).Select(value => Certificate.Parse(value)).ToList();

    private static Pkcs11Token? Read(string library, Pkcs11Module module, ulong slot)
    {
        // An empty token opens no session.
        if (module.Describe(slot) is not { } facts || (facts.Flags & Initialized) == 0)
            return null;
        var session = module.OpenSession(slot);
        try
        {
            return new(library, facts.Label, facts.Manufacturer, facts.Model, facts.SerialNumber, TriesOf(facts.Flags), CertificatesIn(module, session));
        }
        finally
        {
            module.CloseSession(session);
        }
    }

    private static PinTries TriesOf(ulong flags) =>
        (flags & Locked) != 0 ? PinTries.Locked : (flags & FinalTry) != 0 ? PinTries.Last : (flags & CountLow) != 0 ? PinTries.Few : PinTries.Many;
}
