using CongVu.Database;
using CongVu.Directives.Confirming;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives.Coverage;

/// <summary>How many duties the reader saw in a document (kết quả đọc văn bản): derived from its text, and read again at any time.</summary>
public sealed class DutyReading : IUnrecorded
{
    private DutyReading()
    {
    }

    internal DutyReading(SourceDocument source, int duties, DateOnly day)
    {
        (DocumentId, AgencyId, Kind) = (source.Id, source.Agency, source.Kind);
        (Code, IssueDate, Subject, GivenByName) = (source.Code, source.Date, source.Subject, source.Giver.Name);
        (Duties, ReadOn) = (duties, day);
    }

    public Guid DocumentId { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    public DirectiveSourceKind Kind { get; private set; }

    public string Code { get; private set; } = "";

    public DateOnly? IssueDate { get; private set; }

    public string Subject { get; private set; } = "";

    public string GivenByName { get; private set; } = "";

    /// <summary>Nought for a document that directs nothing.</summary>
    public int Duties { get; private set; }

    public DateOnly ReadOn { get; private set; }
}
