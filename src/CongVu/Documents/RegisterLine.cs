using CongVu.Ledger;

namespace CongVu.Documents;

/// <summary>
/// One line of a register, with what the printed book shows as it was entered. A number that was given in vain
/// stays as a void line with its reason and is never given again.
/// </summary>
public sealed class RegisterLine
{
    private RegisterLine()
    {
    }

    internal RegisterLine(Id<RegisterLine> id, Id<Register> register, int number, DateTimeOffset enteredAt)
    {
        Id = id;
        RegisterId = register;
        Number = number;
        EnteredAt = enteredAt;
    }

    public Id<RegisterLine> Id { get; private set; }

    public Id<Register> RegisterId { get; private set; }

    public int Number { get; private set; }

    public DateTimeOffset EnteredAt { get; private set; }

    /// <summary>The incoming or outgoing document.</summary>
    public Guid? DocumentId { get; internal set; }

    public string DocumentCode { get; internal set; } = "";

    public DateOnly? DocumentDate { get; internal set; }

    /// <summary>Incoming: who issued it. Outgoing: who signed it.</summary>
    public string AuthorOrSigner { get; internal set; } = "";

    public string TypeAndSubject { get; internal set; } = "";

    /// <summary>Incoming: unit or person it went to. Outgoing: its recipients.</summary>
    public string Receivers { get; internal set; } = "";

    public string Note { get; internal set; } = "";

    /// <summary>Why the number is void; absent for a living line.</summary>
    public string? VoidReason { get; internal set; }

    internal void FillFrom(IncomingDocument document)
    {
        DocumentId = document.Id;
        DocumentCode = document.Code;
        DocumentDate = document.IssueDate;
        AuthorOrSigner = document.IssuerName;
        TypeAndSubject = $"{document.TypeName} {document.Subject}".Trim();
    }

    internal void FillFrom(OutgoingDocument document)
    {
        DocumentId = document.Id;
        DocumentCode = DocumentCodeOf(document);
        DocumentDate = document.IssueDate;
        AuthorOrSigner = document.SignerName;
        TypeAndSubject = $"{document.TypeName} {document.Subject}".Trim();
        Receivers = string.Join("; ", document.Recipients.Select(recipient => recipient.Name));
    }

    internal void FillFrom(Copies.CertifiedCopy copy)
    {
        DocumentId = copy.Id;
        DocumentCode = copy.Code;
        DocumentDate = copy.Day;
        AuthorOrSigner = copy.PersonName;
        TypeAndSubject = $"{Copies.CopyWords.InWords(copy.Kind)} {copy.Original}";
        Receivers = copy.Receivers;
    }

    private string DocumentCodeOf(OutgoingDocument document) => Documents.DocumentCode.Of(Number, document.Notation).ToString();
}
