using CongVu.Files;
using CongVu.Ledger;

namespace CongVu.Directives.Working;

/// <summary>A file, a draft or an issued document that somebody put beside a note on a task (tệp, văn bản kèm theo).</summary>
public sealed class NoteAttachment
{
    private NoteAttachment()
    {
    }

    internal NoteAttachment(Id<NoteAttachment> id, Id<Assignment> assignment, string words, string personName, DateTimeOffset at) =>
        (Id, AssignmentId, Words, PersonName, At) = (id, assignment, words, personName, at);

    public Id<NoteAttachment> Id { get; private set; }

    public Id<Assignment> AssignmentId { get; private set; }

    /// <summary>The file; absent for a document.</summary>
    public FileHash? File { get; internal init; }

    /// <summary>The outgoing document; absent for a file. Who may not see it sees its name alone.</summary>
    public Guid? DocumentId { get; internal init; }

    /// <summary>Name of the file, or code and subject of the document as they were then.</summary>
    public string Words { get; private set; } = "";

    public string PersonName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
