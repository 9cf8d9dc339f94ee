using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Archive;

/// <summary>One file of a filing plan: symbol, title, retention, who opens it (dòng trong danh mục hồ sơ; Decree 30, annex V).</summary>
public sealed class FilingHeading
{
    private FilingHeading()
    {
    }

    internal FilingHeading(Id<FilingHeading> id, Id<FilingPlan> plan) => (Id, PlanId) = (id, plan);

    public Id<FilingHeading> Id { get; private set; }

    public Id<FilingPlan> PlanId { get; private set; }

    /// <summary>Đề mục: the group it stands in.</summary>
    public string Section { get; private set; } = "";

    /// <summary>Số và ký hiệu, such as <c>01.TCCB</c>.</summary>
    public string Notation { get; private set; } = "";

    public string Title { get; private set; } = "";

    public Retention Retention { get; private set; }

    /// <summary>Người lập; absent while it is open who.</summary>
    public Id<Person>? KeeperId { get; private set; }

    public string KeeperName { get; private set; } = "";

    public string Note { get; private set; } = "";

    internal void Describe(FilingHeadingCard card, string keeperName)
    {
        (Section, Notation, Title) = (card.Section.Trim(), card.Notation.Trim(), card.Title.Trim());
        (Retention, KeeperId, KeeperName, Note) = (card.Retention, card.Keeper, keeperName, card.Note.Trim());
    }
}

/// <summary>What a line of a filing plan says.</summary>
/// <param name="Section">Đề mục; may be empty.</param>
/// <param name="Notation">Số và ký hiệu.</param>
/// <param name="Title">Tiêu đề hồ sơ.</param>
/// <param name="Retention">Thời hạn bảo quản.</param>
/// <param name="Keeper">Người lập; absent while it is open who.</param>
/// <param name="Note">Ghi chú; may be empty.</param>
public sealed record FilingHeadingCard(string Section, string Notation, string Title, Retention Retention, Id<Person>? Keeper, string Note);
