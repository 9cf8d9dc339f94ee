using CongVu.Outcomes;

namespace CongVu.Documents.Placing;

/// <summary>Why a place is not moved.</summary>
public static class PlacingRefusals
{
    public static Refusal NoPage { get; } = new(
        "placing.no-page",
        "Văn bản không có trang này, hoặc chữ ký bị bỏ khỏi trang.",
        "Đồng chí chọn một trang của văn bản và bấm vào chỗ cần đặt.");
}
