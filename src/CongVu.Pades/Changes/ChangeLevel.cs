namespace CongVu.Pades.Changes;

/// <summary>How grave the changes made after a signature are.</summary>
public enum ChangeLevel
{
    /// <summary>Nothing was added.</summary>
    None,

    /// <summary>Only further signatures, time stamps and evidence for them.</summary>
    SignaturesOnly,

    /// <summary>Changes that do not touch what is read: metadata, form resources, permitted form filling.</summary>
    Technical,

    /// <summary>Something else changed: what is shown may not be what was signed.</summary>
    Altered,
}

/// <summary>What kind of change it is.</summary>
public enum ChangeKind
{
    SignatureAdded,
    TimestampAdded,
    EvidenceAdded,
    EmptyFieldAdded,
    NumberFilled,
    FormFilled,
    FormResources,
    Metadata,
    Extensions,
    ObjectsFreed,
    PageChanged,
    CatalogChanged,
    FormChanged,
    FieldChanged,
    LockedFieldChanged,
    TrailerChanged,
    ObjectChanged,
    ObjectAdded,
    LateObject,
    StrayBytes,
    Forbidden,
    Unreadable,
}

/// <summary>One change between two revisions: what, which objects, and where on a page it can be seen.</summary>
public sealed record DocumentChange(ChangeKind Kind, ChangeLevel Level, string Text)
{
    public IReadOnlyList<int> Objects { get; init; } = [];

    /// <summary>The page counted from 1, when known.</summary>
    public int? Page { get; init; }

    public CongVu.Pdf.Reading.PdfRectangle? Rectangle { get; init; }
}
