namespace CongVu.SigningAgent.Offices;

/// <summary>What an office gives a newly paired agent.</summary>
internal sealed record PairAnswer(string Secret, string Person);

/// <summary>What is to be signed (phiếu ký).</summary>
internal sealed record Preparation(string Id, string Signer, string Thumbprint, DateTimeOffset ExpiresAt, IReadOnlyList<FileToSign> Files);

/// <summary>One file to sign, as the office describes it.</summary>
internal sealed record FileToSign(int Ordinal, string Token, string Name, string Document, string Agency, int Pages, long Size, string Sha256, bool IsSigned);

/// <summary>A refusal of the office: problem details.</summary>
internal sealed record Problem(string? Title, string? Detail);
