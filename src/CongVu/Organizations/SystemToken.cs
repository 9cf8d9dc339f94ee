using System.Security.Cryptography;
using System.Text;
using CongVu.Database;
using CongVu.Ledger;

namespace CongVu.Organizations;

/// <summary>
/// With what another system calls the interfaces: it acts as a named person with their posts in one agency, and nothing more
/// (mã truy cập của hệ thống). The secret is shown once; only its digest is kept.
/// </summary>
public sealed class SystemToken : IUnrecorded
{
    private SystemToken()
    {
    }

    internal SystemToken(Id<SystemToken> id, Id<Person> person, Id<Organization> agency, string name, byte[] secret, DateTimeOffset at)
    {
        Id = id;
        PersonId = person;
        AgencyId = agency;
        Name = name;
        SecretHash = SHA256.HashData(secret);
        GivenAt = at;
    }

    public Id<SystemToken> Id { get; private set; }

    public Id<Person> PersonId { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    /// <summary>Which system: shown in every history line it makes.</summary>
    public string Name { get; private set; } = "";

    public byte[] SecretHash { get; private set; } = [];

    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>The last day it is good for.</summary>
    public DateOnly ExpiresOn { get; internal set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public DateTimeOffset? LastUsedAt { get; internal set; }

    public bool IsGoodOn(DateOnly day) => WithdrawnAt is null && day <= ExpiresOn;

    internal bool Matches(byte[] secret) => CryptographicOperations.FixedTimeEquals(SecretHash, SHA256.HashData(secret));

    internal void Withdraw(DateTimeOffset at) => WithdrawnAt ??= at;
}

/// <summary>A token as it travels: <c>congvu_</c>, the id, the secret.</summary>
internal static class SystemTokenText
{
    private const string Prefix = "congvu_";
    private const int IdLength = 32;
    private const int SecretLength = 32;

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretLength);

    public static string Write(Id<SystemToken> id, byte[] secret) => $"{Prefix}{id}{Convert.ToHexStringLower(secret)}";

    public static bool TryRead(string text, out Id<SystemToken> id, out byte[] secret)
    {
        (id, secret) = (default, []);
        if (text.Length != Prefix.Length + IdLength + (2 * SecretLength) || !text.StartsWith(Prefix, StringComparison.Ordinal) ||
            !Encoding.ASCII.GetBytes(text[Prefix.Length..]).All(letter => char.IsAsciiHexDigitLower((char)letter)))
        {
            return false;
        }

        secret = Convert.FromHexString(text[(Prefix.Length + IdLength)..]);
        return Id<SystemToken>.TryParse(text.Substring(Prefix.Length, IdLength), out id);
    }
}
