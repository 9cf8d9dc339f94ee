namespace CongVu.Pdf.Repair;

/// <summary>What was done to a file to make it sound.</summary>
public enum PdfRepairKind
{
    /// <summary>Foreign bytes before the header were cut off.</summary>
    JunkBeforeHeader,

    /// <summary>Foreign bytes behind %%EOF were cut off.</summary>
    JunkAfterEnd,

    /// <summary>The cross-references were lost or wrong and were made anew from the objects found.</summary>
    CrossReferences,

    /// <summary>The encryption, which needed no password to read, was undone.</summary>
    Encryption,

    /// <summary>Objects that nothing refers to were left out.</summary>
    UnusedObjects,
}

/// <summary>One line of the log of a normalization: what, and how many bytes or objects.</summary>
public sealed record PdfRepair(PdfRepairKind Kind, long Amount);

/// <summary>A file written anew, and everything that was done to it.</summary>
public sealed record NormalizedPdf(byte[] File, IReadOnlyList<PdfRepair> Log);
