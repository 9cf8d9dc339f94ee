using CongVu.Documents.Copies;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents.Digitizing;

/// <summary>A record on paper that the agency digitized for its archive and signed with its own key (tài liệu lưu trữ số hóa; Circular 05/2025, art. 8).</summary>
public sealed class DigitizedRecord
{
    private DigitizedRecord()
    {
    }

    internal DigitizedRecord(Id<DigitizedRecord> id, Id<Organization> agency, string title, CopyFiles files)
    {
        (Id, AgencyId, Title) = (id, agency, title);
        (Name, Scan, File) = files;
    }

    public Id<DigitizedRecord> Id { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    /// <summary>What it is, as people call it in the archive.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Who digitized it.</summary>
    public string PersonName { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The scan as it came.</summary>
    public FileHash Scan { get; private set; }

    /// <summary>The scan with the agency's signature and its line.</summary>
    public FileHash File { get; private set; }

    internal void Enter(Authority by, DateTimeOffset at) => (PersonName, MadeAt) = (by.PersonName, at);
}
