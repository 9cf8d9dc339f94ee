namespace CongVu.Pdf.Objects;

/// <summary>Why a PDF file cannot be read or written; the list is closed.</summary>
public enum PdfFault
{
    /// <summary>The file does not begin with %PDF-1.x or %PDF-2.x.</summary>
    NoHeader,

    /// <summary>There are foreign bytes before the header.</summary>
    JunkBeforeHeader,

    /// <summary>The file does not end with %%EOF.</summary>
    JunkAfterEnd,

    /// <summary>startxref is missing or does not point to a cross-reference section.</summary>
    BadStartXref,

    /// <summary>A cross-reference section is malformed or the chain of sections is broken.</summary>
    BadXref,

    /// <summary>An object is malformed or is not where the cross-reference section says.</summary>
    BadObject,

    /// <summary>A dictionary holds a key twice.</summary>
    DuplicateKey,

    /// <summary>A stream's Length, filter or content is wrong.</summary>
    BadStream,

    /// <summary>The catalog or the page tree is malformed.</summary>
    BadStructure,

    /// <summary>Nested too deep, too many objects, or too large when decompressed.</summary>
    TooComplex,

    /// <summary>The file is encrypted in a way that is not read here, or needs a password.</summary>
    Encrypted,

    /// <summary>The file bears a signature and must stay as it is.</summary>
    Signed,

    /// <summary>A page, image or font asks for something that is not supported.</summary>
    NotSupported,

    /// <summary>A font has no glyph for a character.</summary>
    MissingGlyph,

    /// <summary>A text to be set is not in Unicode normalization form C.</summary>
    NotNormalized,

    /// <summary>No file with the wanted face was found.</summary>
    NoFont,

    /// <summary>A font program is malformed or may not be embedded.</summary>
    BadFont,

    /// <summary>A picture is malformed.</summary>
    BadImage,
}
