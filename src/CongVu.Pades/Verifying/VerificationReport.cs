namespace CongVu.Pades.Verifying;

/// <summary>The verdict on a whole file: one answer, one reason, one next step, and each signature.</summary>
public sealed record VerificationReport(PlainAnswer Answer, string Reason, string NextStep, IReadOnlyList<SignatureReport> Signatures);
