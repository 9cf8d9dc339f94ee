using CongVu.Outcomes;

namespace CongVu.Directives.Confirming;

/// <summary>Why confirmed lines are not entered.</summary>
public static class ConfirmingRefusals
{
    public static Refusal NothingConfirmed { get; } = new(
        "confirming.nothing-confirmed", "Chưa chọn nhiệm vụ nào.", "Đồng chí đánh dấu những nhiệm vụ đúng rồi xác nhận.") { Field = "Lines" };

    public static Refusal TooManyLines { get; } = new(
        "confirming.too-many-lines", "Chọn quá nhiều nhiệm vụ một lần.", "Đồng chí xác nhận làm nhiều lần.") { Field = "Lines" };
}
