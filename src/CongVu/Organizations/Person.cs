using CongVu.Database;
using CongVu.DocumentFormat.Text;
using CongVu.Ledger;

namespace CongVu.Organizations;

/// <summary>A human being who works in offices (người). What they may do follows from their posts.</summary>
public sealed class Person : Versioned
{
    private Person()
    {
    }

    internal Person(Id<Person> id, string fullName)
    {
        Id = id;
        FullName = fullName;
        SortKey = NameOrder.KeyOfPerson(fullName);
    }

    public Id<Person> Id { get; private set; }

    public string FullName { get; private set; } = "";

    public byte[] SortKey { get; private set; } = [];

    public string Email { get; internal set; } = "";
}
