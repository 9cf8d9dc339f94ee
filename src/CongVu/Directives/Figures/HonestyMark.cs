using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives.Figures;

/// <summary>
/// One line of what figures alone would not tell: attempts, returns, reopenings, late entries (sổ trung thực).
/// Each stands beside the fact it counts, and is shown to the one who gave the task.
/// </summary>
public sealed class HonestyMark : IUnrecorded
{
    private HonestyMark()
    {
    }

    internal HonestyMark(Guid id, Assignment assignment, HonestyKind kind, DateOnly day)
    {
        Id = id;
        (AssignerId, OrganizationId, DirectiveId, AssignmentId) =
            (assignment.AssignerId, assignment.OrganizationId, assignment.DirectiveId, assignment.Id);
        (Kind, Day) = (kind, day);
    }

    /// <summary>A directive that the tracking office entered late: its own mark.</summary>
    internal HonestyMark(Guid id, Directive directive, DateOnly day)
    {
        Id = id;
        (AssignerId, OrganizationId, DirectiveId) = (directive.AgencyId, directive.AgencyId, directive.Id);
        (Kind, Day) = (HonestyKind.LateEntry, day);
    }

    public Guid Id { get; private set; }

    /// <summary>Who gave the task.</summary>
    public Id<Organization> AssignerId { get; private set; }

    /// <summary>Whose mark it is.</summary>
    public Id<Organization> OrganizationId { get; private set; }

    public Id<Directive> DirectiveId { get; private set; }

    public Id<Assignment>? AssignmentId { get; private set; }

    public HonestyKind Kind { get; private set; }

    public DateOnly Day { get; private set; }
}

/// <summary>What is counted.</summary>
public enum HonestyKind
{
    /// <summary>Báo cáo hoàn thành bị từ chối vì không có kết quả.</summary>
    RefusedClosing,

    /// <summary>Báo cáo hoàn thành bị trả lại.</summary>
    Returned,

    /// <summary>Đóng rồi mở lại.</summary>
    Reopened,

    /// <summary>Chấp nhận kết quả trái quy tắc.</summary>
    Overruled,

    /// <summary>Xin gia hạn sau khi đã quá hạn.</summary>
    AskedLate,

    /// <summary>Nhập nhiệm vụ chậm.</summary>
    LateEntry,
}
