using CongVu.Pades.Signing;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Verifying;

/// <summary>Everything found in the file about one signature; collected first, judged later.</summary>
internal sealed class SignatureEvidence
{
    public required FormField Field { get; init; }

    public required PdfFile View { get; init; }

    public required PdfDictionary Value { get; init; }

    /// <summary>It stood in an earlier revision and is gone from the last one.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>It stands on a page only, not in the form.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>Another field has the same value.</summary>
    public bool IsShared { get; set; }

    public string? SubFilter => View.Name(Value["SubFilter"]);

    public bool IsDocumentTimestamp => SubFilter == "ETSI.RFC3161" || View.Name(Value["Type"]) == "DocTimeStamp";

    /// <summary>The four numbers, or null when they are missing or not four whole numbers.</summary>
    public long[]? ByteRange { get; set; }

    /// <summary>The revision that the signature ends with.</summary>
    public PdfRevision? Revision { get; set; }

    /// <summary>What is wrong with the covered range, in words; null when nothing is.</summary>
    public string? CoverageProblem { get; set; }

    /// <summary>The container as it stands between the ranges.</summary>
    public ReadOnlyMemory<byte> Container { get; set; }

    public CmsEvidence? Cms { get; set; }

    public string? CmsProblem { get; set; }

    public long SignedEnd => ByteRange is { } range ? range[2] + range[3] : 0;
}
