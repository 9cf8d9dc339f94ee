using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Archive;

/// <summary>A document's place in a file (văn bản trong hồ sơ). The document itself stays where it is: it may have a place in many files.</summary>
public sealed class FiledDocument
{
    private FiledDocument()
    {
    }

    internal FiledDocument(CaseFile file, FiledKind kind, Guid document, int ordinal, int pages, FilingMark mark)
    {
        CaseFileId = file.Id;
        (Kind, DocumentId, Ordinal, PageCount) = (kind, document, ordinal, pages);
        (FiledById, FiledByName, FiledAt) = mark;
    }

    public Id<CaseFile> CaseFileId { get; private set; }

    public Guid DocumentId { get; private set; }

    public FiledKind Kind { get; private set; }

    /// <summary>Số thứ tự văn bản trong hồ sơ.</summary>
    public int Ordinal { get; private set; }

    /// <summary>As counted in its PDF files when it was filed, and again when the file was closed.</summary>
    public int PageCount { get; private set; }

    public Id<Person> FiledById { get; private set; }

    public string FiledByName { get; private set; } = "";

    public DateTimeOffset FiledAt { get; private set; }

    internal void MoveTo(int ordinal) => Ordinal = ordinal;

    internal void Count(int pages) => PageCount = pages;
}

/// <summary>What was filed.</summary>
public enum FiledKind
{
    /// <summary>Văn bản đến.</summary>
    Incoming,

    /// <summary>Văn bản đi, from its draft on.</summary>
    Outgoing,
}

/// <summary>Who filed a document, and when.</summary>
internal sealed record FilingMark(Id<Person> Person, string Name, DateTimeOffset At);
