using CongVu.Pdf.Pages;

namespace CongVu.DocumentFormat.Drafting;

/// <summary>Places of a document that are filled after it was composed: by signing, numbering, sealing, copying.</summary>
public enum AreaKind
{
    /// <summary>The number. Số.</summary>
    Number,

    /// <summary>The part of the date that is still to come.</summary>
    Date,

    /// <summary>The signature of the person (box 7c).</summary>
    Signature,

    /// <summary>The signature on the left: of the secretary of minutes.</summary>
    LeftSignature,

    /// <summary>The seal of the body (box 8): as large as the seal, its right third over the signature.</summary>
    Seal,

    /// <summary>The line of a copy or of an appendix in a file of its own (box 14).</summary>
    CopyLine,
}

/// <summary>A place to be filled.</summary>
/// <param name="Kind">What comes there.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Letters">How what comes there is written.</param>
public sealed record DocumentArea(AreaKind Kind, PlacedArea Place, TextStyle Letters);
