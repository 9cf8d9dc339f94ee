using CongVu.Pades.Changes;
using CongVu.Pades.Verifying;

namespace CongVu.Signing;

/// <summary>The only place where the words of the signature library and the office's meet.</summary>
internal static class VerdictTranslation
{
    public static FileVerdict Translate(VerificationReport report, IReadOnlyDictionary<string, SignatureRole> holders) => new(
        report.Answer switch
        {
            PlainAnswer.Valid => FileAnswer.Valid,
            PlainAnswer.Indeterminate => FileAnswer.Indeterminate,
            PlainAnswer.Invalid => FileAnswer.Invalid,
            PlainAnswer.NoSignature => FileAnswer.Unsigned,
            PlainAnswer.Unreadable => FileAnswer.Unreadable,
        },
        report.Reason, report.NextStep, [.. report.Signatures.Select(signature => Translate(signature, holders))]);

    public static string ThumbprintOf(SignatureReport signature) =>
        signature.Certificate is { } certificate ? Convert.ToHexStringLower(certificate.Thumbprint) : "";

    private static SignatureVerdict Translate(SignatureReport signature, IReadOnlyDictionary<string, SignatureRole> holders)
    {
        var thumbprint = ThumbprintOf(signature);
        return new SignatureVerdict(
            signature.Signer, thumbprint,
            signature.IsDocumentTimestamp ? SignatureRole.Timestamp : holders.GetValueOrDefault(thumbprint),
            signature.Indication is Indication.TotalPassed, signature.Level, signature.Time,
            signature.TimeSource is TimeSource.Timestamp or TimeSource.DocumentTimestamp,
            signature.ChangesAfter switch
            {
                ChangeLevel.None => "none",
                ChangeLevel.SignaturesOnly => "signatures-only",
                ChangeLevel.Technical => "technical",
                ChangeLevel.Altered => "altered",
            });
    }
}
