using CongVu.Pades.Certificates;
using CongVu.Pades.Keys;

namespace CongVu.SigningAgent.Tokens;

/// <summary>The tokens plugged into this machine.</summary>
public interface ITokens
{
    /// <summary>What can be seen without a PIN.</summary>
    TokenScan Scan();

    /// <summary>Opens the key of a certificate.</summary>
    /// <exception cref="CongVu.Pades.PadesException">The PIN is wrong or locked, or the token is gone.</exception>
    Pkcs11Key Open(Pkcs11Token token, Certificate certificate, string pin);
}

/// <summary>What a look at the tokens found.</summary>
/// <param name="Tokens">Those plugged in.</param>
/// <param name="Libraries">Through which libraries was looked.</param>
/// <param name="Problems">Libraries that did not work, in words.</param>
public sealed record TokenScan(IReadOnlyList<Pkcs11Token> Tokens, IReadOnlyList<string> Libraries, IReadOnlyList<string> Problems)
{
    /// <summary>The token that holds a certificate.</summary>
    public (Pkcs11Token Token, Certificate Certificate)? Find(string thumbprint)
    {
        foreach (var token in Tokens)
        {
            if (token.Certificates.FirstOrDefault(own => SigningAgent.Tokens.Certificates.ThumbprintOf(own) == thumbprint) is { } certificate)
            {
                return (token, certificate);
            }
        }

        return null;
    }
}
