using CongVu.Pades.Certificates;
using CongVu.Pades.Changes;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Verifying;

/// <summary>Where the time of a signature comes from.</summary>
public enum TimeSource
{
    None,

    /// <summary>The signer's own clock: proves nothing.</summary>
    Claimed,

    /// <summary>A time stamp over the signature.</summary>
    Timestamp,

    /// <summary>A later time stamp over the whole document.</summary>
    DocumentTimestamp,
}

/// <summary>The verdict on one signature with everything found about it.</summary>
public sealed record SignatureReport
{
    /// <summary>Counted from 1 in the order of signing.</summary>
    public required int Index { get; init; }

    public required string FieldName { get; init; }

    public bool IsDocumentTimestamp { get; init; }

    public Certificate? Certificate { get; init; }

    public string Signer => Certificate?.Subject.CommonName ?? "";

    /// <summary>B-B to B-LTA for PAdES, PKCS7 or PKCS7-T for the older kind, DTS for a document time stamp.</summary>
    public required string Level { get; init; }

    public DateTimeOffset? ClaimedTime { get; init; }

    /// <summary>The proven time if there is one, else the claimed one.</summary>
    public DateTimeOffset? Time { get; init; }

    public TimeSource TimeSource { get; init; }

    public required Indication Indication { get; init; }

    public SubIndication? SubIndication { get; init; }

    public required ChangeLevel ChangesAfter { get; init; }

    public IReadOnlyList<DocumentChange> Changes { get; init; } = [];

    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>From the signer to the trusted root, as far as it was found.</summary>
    public IReadOnlyList<Certificate> Path { get; init; } = [];

    /// <summary>The length of the file as this signature signed it.</summary>
    public long? SignedLength { get; init; }

    /// <summary>The page counted from 1 that shows the signature.</summary>
    public int? Page { get; init; }

    public PdfRectangle? Rectangle { get; init; }

    public string? Reason { get; init; }

    public string? Location { get; init; }
}
