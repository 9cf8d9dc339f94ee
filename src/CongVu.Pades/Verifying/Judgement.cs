using CongVu.Pades.Certificates;
using CongVu.Pades.Changes;

namespace CongVu.Pades.Verifying;

/// <summary>A signature while it is being judged: evidence, findings so far, and what is proven.</summary>
internal sealed class Judgement(SignatureEvidence evidence)
{
    public SignatureEvidence Evidence { get; } = evidence;

    public List<Finding> Findings { get; } = [];

    public Certificate? Certificate => Evidence.Cms?.Certificate;

    /// <summary>The moment before which the signature is proven to have existed.</summary>
    public DateTimeOffset? ProvenTime { get; set; }

    public TimeSource TimeSource { get; set; } = TimeSource.None;

    public bool HasSignatureTimestamp { get; set; }

    public bool HasStatusInFile { get; set; }

    public bool IsCoveredByDocumentTimestamp { get; set; }

    public IReadOnlyList<Certificate> Path { get; set; } = [];

    public IReadOnlyList<DocumentChange> Changes { get; set; } = [];

    public ChangeLevel ChangesAfter { get; set; }

    public bool HasFailed => Findings.Exists(finding => finding.Severity == Severity.Error);

    public bool IsDoubtful => Findings.Exists(finding => finding.Severity == Severity.Indeterminate);

    public void Add(Severity severity, string code, string text, SubIndication? reason = null, string? source = null) =>
        Findings.Add(new Finding(code, severity, text) { SubIndication = reason, Source = source });
}
