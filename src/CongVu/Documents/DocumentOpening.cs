using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents;

/// <summary>Who opened a document and when first: unread lines are bold, and a recall must know (lượt xem).</summary>
public sealed class DocumentOpening : IUnrecorded
{
    private DocumentOpening()
    {
    }

    internal DocumentOpening(Guid document, Id<Person> person, DateTimeOffset at)
    {
        DocumentId = document;
        PersonId = person;
        FirstAt = at;
        LastAt = at;
    }

    public Guid DocumentId { get; private set; }

    public Id<Person> PersonId { get; private set; }

    public DateTimeOffset FirstAt { get; private set; }

    public DateTimeOffset LastAt { get; internal set; }
}
