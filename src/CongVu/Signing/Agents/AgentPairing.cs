using System.Security.Cryptography;
using System.Text;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Signing.Agents;

/// <summary>
/// A machine whose signing agent may fetch what its person has to sign (ghép chương trình ký). It begins as a short code shown to a
/// signed-in person and becomes a secret that only the agent knows.
/// </summary>
public sealed class AgentPairing : IUnrecorded
{
    private static readonly TimeSpan CodeLife = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Life = TimeSpan.FromDays(180);

    private AgentPairing()
    {
    }

    internal AgentPairing(Id<AgentPairing> id, Id<Person> person, string code, DateTimeOffset at)
    {
        Id = id;
        PersonId = person;
        CodeHash = HashOf(code);
        OfferedAt = at;
    }

    public Id<AgentPairing> Id { get; private set; }

    public Id<Person> PersonId { get; private set; }

    /// <summary>Digest of the code; empty once it was used.</summary>
    public string CodeHash { get; private set; } = "";

    public DateTimeOffset OfferedAt { get; private set; }

    public byte[] SecretHash { get; private set; } = [];

    /// <summary>How the agent calls its machine.</summary>
    public string Machine { get; private set; } = "";

    public DateTimeOffset? PairedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsGoodAt(DateTimeOffset moment) => PairedAt is { } since && EndedAt is null && moment - since < Life;

    internal static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    internal bool IsOfferedAt(DateTimeOffset moment) => PairedAt is null && EndedAt is null && moment - OfferedAt < CodeLife;

    internal void Pair(byte[] secret, string machine, DateTimeOffset at) =>
        (CodeHash, SecretHash, Machine, PairedAt) = ("", SHA256.HashData(secret), machine, at);

    internal bool Matches(byte[] secret) => CryptographicOperations.FixedTimeEquals(SecretHash, SHA256.HashData(secret));

    internal void End(DateTimeOffset at) => EndedAt ??= at;
}
