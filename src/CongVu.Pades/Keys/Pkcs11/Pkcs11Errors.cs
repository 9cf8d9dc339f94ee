namespace CongVu.Pades.Keys.Pkcs11;

/// <summary>Says what a PKCS#11 result means.</summary>
internal static class Pkcs11Errors
{
    public static string Explain(ulong result, string call) => result switch
    {
        0x30 => "The token reports a device error.",
        0x31 => "The token has no memory left.",
        0x32 => "The token was removed.",
        0x68 => "The key is not permitted to sign in this way.",
        0x70 or 0x71 => "The token does not know this way of signing.",
        0xA0 => "The PIN is wrong.",
        0xA2 => "The PIN has a wrong length.",
        0xA4 => "The PIN is locked after too many wrong tries.",
        0xE0 => "There is no token in the slot.",
        0x101 => "The token wants the PIN first.",
        _ => $"{call} failed with 0x{result:X}.",
    };
}
