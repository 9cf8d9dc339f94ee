namespace CongVu.Web.Signing;

/// <summary>A code as the agent sends it.</summary>
internal sealed record PairRequest(string Code, string Machine);

/// <summary>What a paired agent keeps.</summary>
internal sealed record PairAnswer(string Secret, string Person);

/// <summary>What is to be signed, for the agent.</summary>
/// <param name="Id">The preparation.</param>
/// <param name="Signer">Name in the certificate that must sign.</param>
/// <param name="Thumbprint">SHA-256 over that certificate, in hex.</param>
/// <param name="ExpiresAt">Until when.</param>
/// <param name="Files">In order.</param>
internal sealed record PreparationAnswer(string Id, string Signer, string Thumbprint, DateTimeOffset ExpiresAt, IReadOnlyList<PreparedFileAnswer> Files);

/// <summary>One file to sign.</summary>
internal sealed record PreparedFileAnswer(
    int Ordinal, string Token, string Name, string Document, string Agency, int Pages, long Size, string Sha256, bool IsSigned);
