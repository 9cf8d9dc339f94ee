namespace CongVu.Pades;

/// <summary>Why something cannot be signed or a piece of evidence cannot be read; the list is closed.</summary>
public enum PadesFault
{
    /// <summary>A certificate, CRL, OCSP answer, timestamp or CMS is malformed.</summary>
    BadEncoding,

    /// <summary>An algorithm or key that is not supported or not allowed for new signatures.</summary>
    Algorithm,

    /// <summary>The file forbids this: certified without changes, or the field is locked.</summary>
    Forbidden,

    /// <summary>The file is encrypted.</summary>
    EncryptedFile,

    /// <summary>The file cannot be signed as it is: broken, or junk before or after it.</summary>
    BrokenFile,

    /// <summary>The page, field or place asked for does not exist or is too small.</summary>
    BadPlace,

    /// <summary>The reserved room is too small for the signature.</summary>
    TooLittleRoom,

    /// <summary>The key cannot be opened or used: wrong password, no such key, device away.</summary>
    Key,

    /// <summary>The PIN of a token is wrong.</summary>
    WrongPin,

    /// <summary>The token takes no PIN any more after too many wrong ones.</summary>
    LockedPin,

    /// <summary>A time-stamping, OCSP, CRL or remote signing service failed or answered wrongly.</summary>
    Service,

    /// <summary>The prepared signature does not belong to this file or this key.</summary>
    Mismatch,

    /// <summary>Evidence needed for the level asked for is missing.</summary>
    MissingEvidence,

    /// <summary>A text or picture of the appearance cannot be drawn.</summary>
    BadAppearance,

    /// <summary>The runtime cannot do what is needed, such as Unicode normalization.</summary>
    Runtime,
}
