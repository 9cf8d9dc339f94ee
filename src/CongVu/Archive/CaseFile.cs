using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Archive;

/// <summary>
/// The documents of one matter, put together while it is worked on (hồ sơ công việc; Decree 30, art. 28, 29). What it holds and
/// how many pages is counted, never typed; once closed nothing of it changes.
/// </summary>
public sealed class CaseFile : Versioned
{
    private readonly List<FiledDocument> documents = [];

    private CaseFile()
    {
    }

    internal CaseFile(Id<CaseFile> id, CaseFilePlace place, CaseFileCard card, DateOnly day)
    {
        Id = id;
        (AgencyId, AgencyCode, UnitId, KeeperId, KeeperName, HeadingId) = place;
        (Notation, Title, Retention, Description) = (card.Notation.Trim(), card.Title.Trim(), card.Retention, card.Description.Trim());
        (Year, OpenedOn) = (day.Year, day);
    }

    public Id<CaseFile> Id { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    /// <summary>The agency's identifier when it was opened, part of its code for ever.</summary>
    public string AgencyCode { get; private set; } = "";

    /// <summary>The unit that keeps it.</summary>
    public Id<Organization> UnitId { get; private set; }

    /// <summary>Người lập hồ sơ.</summary>
    public Id<Person> KeeperId { get; private set; }

    public string KeeperName { get; private set; } = "";

    /// <summary>The line of the filing plan it follows; absent for one beside the plan.</summary>
    public Id<FilingHeading>? HeadingId { get; private set; }

    /// <summary>Năm hình thành hồ sơ.</summary>
    public int Year { get; private set; }

    /// <summary>Số và ký hiệu hồ sơ, such as <c>01.TCCB</c>.</summary>
    public string Notation { get; private set; } = "";

    public string Title { get; private set; } = "";

    public Retention Retention { get; private set; }

    public string Description { get; private set; } = "";

    public DateOnly OpenedOn { get; private set; }

    /// <summary>Absent while it is open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public IReadOnlyList<FiledDocument> Documents => documents;

    public bool IsClosed => ClosedOn is not null;

    /// <summary>Mã hồ sơ: the agency's identifier, the year, the notation (Decree 30, annex VI).</summary>
    public string Code => $"{AgencyCode}.{Year}.{Notation}";

    internal FiledDocument? Find(Guid document) => documents.Find(filed => filed.DocumentId == document);

    internal FiledDocument File(FiledKind kind, Guid document, int pages, FilingMark mark)
    {
        var filed = new FiledDocument(this, kind, document, documents.Count + 1, pages, mark);
        documents.Add(filed);
        return filed;
    }

    /// <summary>Those behind it move up: the ordinals stay without a gap.</summary>
    internal void TakeOut(FiledDocument filed)
    {
        documents.Remove(filed);
        foreach (var (index, rest) in documents.OrderBy(row => row.Ordinal).Index())
        {
            rest.MoveTo(index + 1);
        }
    }

    internal void Close(DateOnly day) => ClosedOn = day;

    internal void Reopen() => ClosedOn = null;
}

/// <summary>Where a file belongs and who keeps it.</summary>
internal sealed record CaseFilePlace(
    Id<Organization> Agency, string AgencyCode, Id<Organization> Unit, Id<Person> Keeper, string KeeperName, Id<FilingHeading>? Heading);

/// <summary>What a file says of itself.</summary>
/// <param name="Notation">Số và ký hiệu.</param>
/// <param name="Title">Tiêu đề.</param>
/// <param name="Retention">Thời hạn bảo quản.</param>
/// <param name="Description">Chú giải; may be empty.</param>
public sealed record CaseFileCard(string Notation, string Title, Retention Retention, string Description = "");
