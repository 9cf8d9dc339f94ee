using CongVu.Files;
using CongVu.Ledger;

namespace CongVu.Documents;

/// <summary>A version of a part as its author put it; every one stays (phiên bản dự thảo; Decree 30, annex VI, III.5.a).</summary>
public sealed class DraftVersion
{
    private DraftVersion()
    {
    }

    internal DraftVersion(Id<PackagePart> part, int number, string name, FileHash hash, Authority by, DateTimeOffset at)
    {
        PartId = part;
        Number = number;
        Name = name;
        Hash = hash;
        PersonName = by.PersonName;
        At = at;
    }

    public Id<PackagePart> PartId { get; private set; }

    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    public FileHash Hash { get; private set; }

    public string PersonName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
