using System.Security.Cryptography;
using CongVu.Ledger;

namespace CongVu.Signing.Agents;

/// <summary>The secret of a paired agent as it travels: <c>ky_</c>, the pairing's id, random digits.</summary>
internal static class AgentSecret
{
    private const string Prefix = "ky_";
    private const int IdLength = 32;
    private const int SecretLength = 32;

    public static byte[] New() => RandomNumberGenerator.GetBytes(SecretLength);

    public static string Write(Id<AgentPairing> id, byte[] secret) => $"{Prefix}{id}{Convert.ToHexStringLower(secret)}";

    public static bool TryRead(string text, out Id<AgentPairing> id, out byte[] secret)
    {
        (id, secret) = (default, []);
        if (text.Length != Prefix.Length + IdLength + (2 * SecretLength) || !text.StartsWith(Prefix, StringComparison.Ordinal) ||
            !text.Skip(Prefix.Length).All(char.IsAsciiHexDigitLower))
        {
            return false;
        }

        secret = Convert.FromHexString(text[(Prefix.Length + IdLength)..]);
        return Id<AgentPairing>.TryParse(text.Substring(Prefix.Length, IdLength), out id);
    }
}
