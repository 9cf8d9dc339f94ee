using CongVu.Database;

namespace CongVu.Documents;

/// <summary>
/// Who may see a document besides those who see all of their agency's: a unit or a person, and why.
/// Lists and searches ask this table, so rights are in the query.
/// </summary>
public sealed class DocumentReader : IUnrecorded
{
    private DocumentReader()
    {
    }

    internal DocumentReader(Guid document, Guid reader, ReaderReason reason)
    {
        DocumentId = document;
        ReaderId = reader;
        Reason = reason;
    }

    public Guid DocumentId { get; private set; }

    /// <summary>An organization (unit) or a person.</summary>
    public Guid ReaderId { get; private set; }

    public ReaderReason Reason { get; private set; }

    /// <summary>The state of the incoming document as the database keeps it here; empty for others.</summary>
    public string State { get; private set; } = "";
}

/// <summary>Why somebody may see a document.</summary>
public enum ReaderReason
{
    /// <summary>Soạn thảo.</summary>
    Drafting,

    /// <summary>Chủ trì hoặc phối hợp xử lý.</summary>
    Handling,

    /// <summary>Nhận để biết.</summary>
    Information,

    /// <summary>Ký, duyệt.</summary>
    Reviewing,
}
