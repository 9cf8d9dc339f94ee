namespace CongVu.SigningAgent.Tokens;

/// <summary>
/// Where PKCS#11 libraries of tokens usual in Việt Nam lie after their makers' installers ran. Makers rename them with new versions,
/// so the list is a convenience: any library can be named with <c>--library</c>.
/// </summary>
internal static class KnownLibraries
{
    private static readonly string[] Windows =
    [
        "bit4xpki.dll", "bit4opki.dll", "bit4ipki.dll", "eTPKCS11.dll", "eps2003csp11.dll", "eps2003csp11v2.dll", "wdpkcs.dll",
        "vnptca_p11_v8.dll", "vnptca_p11_v6.dll", "viettel-ca_v6.dll", "viettel-ca_v5.dll", "bkavcap11.dll", "fptca_v3.dll", "opensc-pkcs11.dll",
    ];

    private static readonly string[] Linux =
    [
        "/usr/lib/bit4id/libbit4xpki.so", "/usr/lib/libbit4xpki.so", "/usr/lib/libeTPkcs11.so", "/usr/lib/libcastle_v2.so.1.0.0", "/usr/lib/libwdpkcs.so",
        "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so", "/usr/lib/softhsm/libsofthsm2.so",
    ];

    /// <summary>Those that are installed here.</summary>
    public static IReadOnlyList<string> Installed() =>
        [.. Candidates(OperatingSystem.IsWindows(), Environment.SystemDirectory).Where(File.Exists)];

    /// <summary>Where they would lie: on Windows in the system's folder, on Linux under their whole names.</summary>
    internal static IEnumerable<string> Candidates(bool isWindows, string systemFolder) =>
        isWindows ? Windows.Select(name => $"{systemFolder}\\{name}") : Linux;
}
