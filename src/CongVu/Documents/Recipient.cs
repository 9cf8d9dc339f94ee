using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents;

/// <summary>One line of "Kính gửi" or "Nơi nhận" (nơi nhận).</summary>
public sealed class Recipient
{
    private Recipient()
    {
    }

    internal Recipient(Id<OutgoingDocument> document, int ordinal, RecipientKind kind, string name, Id<Organization>? organization)
    {
        DocumentId = document;
        Ordinal = ordinal;
        Kind = kind;
        Name = name;
        OrganizationId = organization;
    }

    public Id<OutgoingDocument> DocumentId { get; private set; }

    public int Ordinal { get; private set; }

    public RecipientKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The organization in the directory, if it is one: only then is the document sent electronically.</summary>
    public Id<Organization>? OrganizationId { get; private set; }
}

/// <summary>In which list a recipient stands.</summary>
public enum RecipientKind
{
    /// <summary>Kính gửi.</summary>
    Addressee,

    /// <summary>Nơi nhận.</summary>
    CopyTo,
}
