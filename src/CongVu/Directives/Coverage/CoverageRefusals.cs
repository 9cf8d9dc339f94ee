using CongVu.Outcomes;

namespace CongVu.Directives.Coverage;

/// <summary>Why a document cannot be set aside.</summary>
public static class CoverageRefusals
{
    public static Refusal HasTasks { get; } = new(
        "coverage.has-tasks", "Văn bản này đã có nhiệm vụ trong sổ theo dõi.", "Đồng chí rút nhiệm vụ nếu nhập nhầm.", DirectiveRefusals.HaTinhEntering) { Kind = RefusalKind.Conflict };

    public static Refusal AnsweredAlready { get; } = new(
        "coverage.answered-already", "Văn bản này đã được ghi là không giao việc.", "Đồng chí tải lại trang.") { Kind = RefusalKind.Conflict };
}
