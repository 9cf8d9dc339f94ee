using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives.Coverage;

/// <summary>A person looked at a document in which the reader saw duties and says why none is entered (không giao việc).</summary>
public sealed class NoTaskAnswer
{
    private NoTaskAnswer()
    {
    }

    internal NoTaskAnswer(Guid document, string reason, Actor by, DateOnly day)
    {
        (DocumentId, Reason) = (document, reason);
        (ById, ByName, Day) = (by.Person, by.Name, day);
    }

    public Guid DocumentId { get; private set; }

    public string Reason { get; private set; } = "";

    public Id<Person> ById { get; private set; }

    public string ByName { get; private set; } = "";

    public DateOnly Day { get; private set; }
}
