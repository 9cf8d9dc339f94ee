namespace CongVu.Pades.Keys.Pkcs11;

/// <summary>Says what a PKCS#11 result means.</summary>
internal static class Pkcs11Errors
{
    private const ulong Removed = 0x32, WrongPin = 0xA0, WrongLength = 0xA2, Locked = 0xA4;

    public static PadesException Gone() => Of(Removed, "");

    public static PadesException Of(ulong result, string call) => new(
        result switch
        {
            WrongPin or WrongLength => PadesFault.WrongPin,
            Locked => PadesFault.LockedPin,
            _ => PadesFault.Key,
        },
        Explain(result, call));

    private static string Explain(ulong result, string call) => result switch
    {
        0x30 => "The token reports a device error.",
        0x31 => "The token has no memory left.",
        Removed => "The token was removed.",
        0x68 => "The key is not permitted to sign in this way.",
        0x70 or 0x71 => "The token does not know this way of signing.",
        WrongPin => "The PIN is wrong.",
        WrongLength => "The PIN has a wrong length.",
        Locked => "The PIN is locked after too many wrong tries.",
        0xE0 => "There is no token in the slot.",
        0x101 => "The token wants the PIN first.",
        _ => $"{call} failed with 0x{result:X}.",
    };
}
