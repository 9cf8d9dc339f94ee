using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents;

/// <summary>
/// A book in which documents get their numbers: of one agency, one kind, one year (sổ đăng ký văn bản; Decree 30, art. 15, 22).
/// Its id is also the series of its numbers.
/// </summary>
public sealed class Register
{
    private Register()
    {
    }

    internal Register(Id<Register> id, Id<Organization> agency, RegisterKind kind, int year, string name)
    {
        Id = id;
        AgencyId = agency;
        Kind = kind;
        Year = year;
        Name = name;
    }

    public Id<Register> Id { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    public RegisterKind Kind { get; private set; }

    public int Year { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Names of the document types it is for, separated by semicolons; empty for every type without a book of its own.</summary>
    public string Types { get; internal set; } = "";

    /// <summary>A closed book takes no more numbers: its agency ended, or the year is over and it was bound.</summary>
    public DateOnly? ClosedOn { get; internal set; }

    public bool Takes(string typeName) => Types.Length == 0 || Types.Split(';').Contains(typeName);
}

/// <summary>What a register is for.</summary>
public enum RegisterKind
{
    /// <summary>Sổ văn bản đến.</summary>
    Incoming,

    /// <summary>Sổ văn bản đi.</summary>
    Outgoing,

    /// <summary>Sổ bản sao: one common series for all kinds of certified copies.</summary>
    Copies,
}
