using CongVu.Outcomes;

namespace CongVu.Reports;

/// <summary>Why a report is refused.</summary>
public static class ReportRefusals
{
    public static Refusal NoSuchAgency { get; } = new(
        "report.no-such-agency",
        "Không có cơ quan nào mang mã này, hoặc đồng chí không có quyền xem số liệu của cơ quan đó.",
        "Đồng chí kiểm tra lại mã định danh cơ quan.")
    {
        Kind = RefusalKind.NotFound,
    };
}
