using CongVu.Pades;
using CongVu.Pades.Certificates;
using CongVu.Pades.Keys;

namespace CongVu.SigningAgent.Tokens;

/// <summary>Tokens reached through their makers' PKCS#11 libraries.</summary>
internal sealed class Pkcs11Tokens(IReadOnlyList<string> configured) : ITokens
{
    public TokenScan Scan()
    {
        var libraries = configured.Count > 0 ? configured : KnownLibraries.Installed();
        var (tokens, problems) = (new List<Pkcs11Token>(), new List<string>());
        foreach (var library in libraries)
        {
            try
            {
                tokens.AddRange(Pkcs11Token.List(library));
            }
            catch (PadesException fault)
            {
                problems.Add($"{library}: {fault.Message}");
            }
        }

        // One token may answer through two libraries of its maker.
        return new TokenScan([.. tokens.DistinctBy(token => (token.SerialNumber, token.Label))], libraries, problems);
    }

    public Pkcs11Key Open(Pkcs11Token token, Certificate certificate, string pin) => Pkcs11Key.Open(token, certificate, () => pin);
}
