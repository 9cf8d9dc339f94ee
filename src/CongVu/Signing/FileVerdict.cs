using System.Text.Json.Serialization;

namespace CongVu.Signing;

/// <summary>What was found about a file's signatures, as the office keeps it.</summary>
/// <param name="Answer">The plain answer.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="NextStep">What to do now.</param>
/// <param name="Signatures">In the order of signing.</param>
public sealed record FileVerdict(FileAnswer Answer, string Reason, string NextStep, IReadOnlyList<SignatureVerdict> Signatures)
{
    /// <summary>Signatures of people who had no mandate on their day; found anew for each reader, since posts are entered later too.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Lapses { get; init; } = [];
}

/// <summary>What was found about one signature.</summary>
/// <param name="Signer">Name in the certificate.</param>
/// <param name="Thumbprint">SHA-256 over the certificate, in hex.</param>
/// <param name="Role">Whose signature it is, by the register of certificates.</param>
/// <param name="IsValid">Whether it passed.</param>
/// <param name="Level">PAdES level.</param>
/// <param name="Time">Proven or claimed time.</param>
/// <param name="IsTimeProven">Whether a time stamp proves it.</param>
/// <param name="Changes">What happened to the file after it: none, signatures-only, technical, altered.</param>
public sealed record SignatureVerdict(
    string Signer, string Thumbprint, SignatureRole Role, bool IsValid, string Level, DateTimeOffset? Time, bool IsTimeProven, string Changes);

/// <summary>Whose signature it is.</summary>
public enum SignatureRole
{
    /// <summary>Somebody the register of certificates does not know.</summary>
    Unknown,

    /// <summary>Chữ ký số của người có thẩm quyền.</summary>
    Person,

    /// <summary>Chữ ký số của cơ quan.</summary>
    Agency,

    /// <summary>Dấu thời gian.</summary>
    Timestamp,
}
