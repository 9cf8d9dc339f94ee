using CongVu.Files;
using CongVu.Ledger;

namespace CongVu.Documents;

/// <summary>A file that belongs to a document: the document itself, an appendix, a form, an enclosed draft (tệp văn bản).</summary>
public sealed class DocumentFile
{
    private DocumentFile()
    {
    }

    internal DocumentFile(Id<DocumentFile> id, Guid document, int ordinal, FilePart part, string name, FileHash hash)
    {
        Id = id;
        DocumentId = document;
        Ordinal = ordinal;
        Part = part;
        Name = name;
        Hash = hash;
    }

    public Id<DocumentFile> Id { get; private set; }

    /// <summary>The incoming document.</summary>
    public Guid DocumentId { get; private set; }

    public int Ordinal { get; private set; }

    public FilePart Part { get; private set; }

    /// <summary>As people see it, with its ending.</summary>
    public string Name { get; private set; } = "";

    public FileHash Hash { get; private set; }
}

/// <summary>What a file is to its document.</summary>
public enum FilePart
{
    /// <summary>Văn bản chính.</summary>
    Main,

    /// <summary>Phụ lục.</summary>
    Appendix,

    /// <summary>Biểu mẫu.</summary>
    Form,

    /// <summary>Dự thảo kèm theo.</summary>
    EnclosedDraft,
}
