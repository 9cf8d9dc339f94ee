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

    public static Refusal NoSuchUnit { get; } = new(
        "report.no-such-unit",
        "Cơ quan này không có đơn vị nào mang mã hoặc tên viết tắt đã ghi.",
        "Đồng chí kiểm tra lại mã hoặc tên viết tắt của đơn vị, hoặc bỏ trống để lấy mọi đơn vị.")
    {
        Kind = RefusalKind.NotFound,
    };

    public static Refusal ListNotYours { get; } = new(
        "report.list-not-yours",
        "Danh sách văn bản của cơ quan chỉ dành cho văn thư, lãnh đạo, văn phòng của cơ quan đó.",
        "Đồng chí xem số liệu tổng hợp, hoặc đề nghị văn thư cơ quan gửi danh sách.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal NoRegister { get; } = new(
        "report.no-register",
        "Cơ quan này không có sổ nào của loại và thời gian đã chọn.",
        "Đồng chí kiểm tra lại năm và loại sổ; sổ chưa mở thì văn thư mở ở trang “Sổ đăng ký”.",
        "Nghị định 30/2020/NĐ-CP, Phụ lục VI")
    {
        Kind = RefusalKind.NotFound,
    };
}
