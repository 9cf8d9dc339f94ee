using CongVu.Documents.Placing;
using CongVu.Files;
using CongVu.Ledger;

namespace CongVu.Documents;

/// <summary>
/// One file of an outgoing package with its stations: what the author wrote, the PDF made of it, the PDF signed,
/// the PDF sealed (thành phần gói văn bản). An appendix inside the main file is no part of its own.
/// </summary>
public sealed class PackagePart
{
    private readonly List<DraftVersion> versions = [];

    private PackagePart()
    {
    }

    internal PackagePart(Id<PackagePart> id, Id<OutgoingDocument> document, int ordinal, FilePart kind)
    {
        Id = id;
        DocumentId = document;
        Ordinal = ordinal;
        Kind = kind;
    }

    public Id<PackagePart> Id { get; private set; }

    public Id<OutgoingDocument> DocumentId { get; private set; }

    public int Ordinal { get; private set; }

    public FilePart Kind { get; private set; }

    /// <summary>As people see it, with the ending of its source.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The newest version as the author made it: docx, xlsx or PDF.</summary>
    public FileHash Source { get; private set; }

    /// <summary>The PDF of that version; absent until converted.</summary>
    public FileHash? Pdf { get; private set; }

    /// <summary>The author looked at the PDF and found it right.</summary>
    public bool IsPdfApproved { get; private set; }

    /// <summary>With the signature of the person in authority.</summary>
    public FileHash? Signed { get; private set; }

    /// <summary>With number, date and the agency's signature: what leaves.</summary>
    public FileHash? Sealed { get; private set; }

    /// <summary>Where signature, number and date come, for the main file; absent until found or corrected.</summary>
    public IReadOnlyList<SigningPlace>? Places { get; private set; }

    public IReadOnlyList<DraftVersion> Versions => versions;

    /// <summary>A draft sent for opinion stays the file it is; everything else leaves as PDF.</summary>
    public bool NeedsPdf => Kind is not FilePart.EnclosedDraft;

    /// <summary>The furthest station it has reached.</summary>
    public FileHash Current => Sealed ?? Signed ?? Pdf ?? Source;

    internal void Put(DraftVersion version)
    {
        versions.Add(version);
        (Name, Source) = (version.Name, version.Hash);
        (Pdf, IsPdfApproved, Signed, Sealed, Places) = (null, false, null, null, null);
    }

    internal void Convert(FileHash pdf) => (Pdf, IsPdfApproved, Places) = (pdf, false, null);

    internal void ApprovePdf() => IsPdfApproved = true;

    internal void Place(IReadOnlyList<SigningPlace>? places) => Places = places;

    internal void Sign(FileHash file) => Signed = file;

    internal void Seal(FileHash file) => Sealed = file;

    internal void DropSignatures() => (Signed, Sealed) = (null, null);
}
