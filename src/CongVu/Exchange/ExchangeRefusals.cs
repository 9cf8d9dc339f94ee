using CongVu.Outcomes;

namespace CongVu.Exchange;

/// <summary>Why acts of the exchange are refused.</summary>
public static class ExchangeRefusals
{
    public static Refusal AlreadyAnswered { get; } = new(
        "exchange.already-answered",
        "Thông báo này đã được trả lời.",
        "Đồng chí tải lại trang để xem câu trả lời.")
    {
        Kind = RefusalKind.Conflict,
    };

    public static Refusal NothingToResend { get; } = new(
        "exchange.nothing-to-resend",
        "Không có nơi nhận nào bị lỗi hoặc từ chối để gửi lại.",
        "Đồng chí xem bảng gửi, nhận để biết trạng thái từng nơi.");

    public static Refusal StillUnreachable(string names) => new(
        "exchange.still-unreachable",
        $"Chưa gửi điện tử được đến: {names}.",
        "Đồng chí bổ sung mã định danh của nơi nhận, hoặc gửi bản giấy.",
        "Quyết định 28/2018/QĐ-TTg, Điều 5 khoản 2");

    public static Refusal ReplacesItself { get; } = new(
        "exchange.replaces-itself",
        "Một văn bản không thay thế chính nó.",
        "Đồng chí chọn văn bản đã phát hành cần thay thế.");
}
