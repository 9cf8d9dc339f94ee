namespace CongVu.DocumentFormat;

/// <summary>Why a file or a text was refused; the list is closed.</summary>
public enum DocumentFormatFault
{
    /// <summary>The file is no ZIP package, or is cut short or damaged.</summary>
    Damaged,

    /// <summary>The package holds something else than the program asked for.</summary>
    WrongKind,

    /// <summary>The package holds macros or other active content.</summary>
    ActiveContent,

    /// <summary>The package refers to content outside itself.</summary>
    ExternalContent,

    /// <summary>The package is encrypted.</summary>
    Encrypted,

    /// <summary>The package unpacks to more than is allowed.</summary>
    TooLarge,

    /// <summary>A value does not fit its place in the document that is being written.</summary>
    BadContent,

    /// <summary>The fonts cannot show a character.</summary>
    MissingGlyph,

    /// <summary>No fonts with Vietnamese letters were found on this machine.</summary>
    NoFont,

    /// <summary>The platform runs without Unicode data.</summary>
    NoGlobalization,
}

/// <summary>The only exception of this library.</summary>
public sealed class DocumentFormatException : Exception
{
    internal DocumentFormatException(DocumentFormatFault fault, string message, Exception? inner = null)
        : base(message, inner)
    {
        Fault = fault;
    }

    /// <summary>The reason, for programs.</summary>
    public DocumentFormatFault Fault { get; }
}
