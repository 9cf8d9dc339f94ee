using CongVu.Outcomes;

namespace CongVu.Directives.Recurring;

/// <summary>Why a directive cannot recur, or cannot be stopped.</summary>
public static class SeriesRefusals
{
    public static Refusal NoSuchDay { get; } = new(
        "series.no-such-day", "Ngày hằng tháng phải từ 1 đến 31.", "Đồng chí nhập lại ngày phải hoàn thành trong tháng.") { Field = "MonthlyDay" };

    public static Refusal EndsTooEarly { get; } = new(
        "series.ends-too-early", "Ngày kết thúc định kỳ ở trước kỳ đầu tiên.", "Đồng chí nhập ngày kết thúc muộn hơn, hoặc bỏ trống.") { Field = "MonthlyLast" };

    public static Refusal NotFound { get; } = new(
        "series.not-found", "Không tìm thấy nhiệm vụ định kỳ này, hoặc đồng chí không có quyền xem.", "Đồng chí mở lại từ thẻ nhiệm vụ.") { Kind = RefusalKind.NotFound };

    public static Refusal AlreadyOver { get; } = new(
        "series.already-over", "Nhiệm vụ định kỳ này đã dừng hoặc đã hết kỳ cuối.", "Đồng chí không phải làm gì thêm.") { Kind = RefusalKind.Conflict };
}
