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

    public static Refusal NothingToRemind { get; } = new(
        "exchange.nothing-to-remind",
        "Không có nơi nhận nào cần nhắc: nơi quá hạn đã được nhắc trong hôm nay hoặc đã phản hồi.",
        "Đồng chí tải lại trang để xem trạng thái mới; mỗi nơi chỉ nhắc một lần trong ngày.");

    public static Refusal RemindInWords { get; } = new(
        "exchange.remind-in-words",
        "Trục liên thông không chuyển lời nhắc.",
        "Đồng chí gọi điện hoặc gửi thư, rồi ghi đã nhắc ai, bằng cách nào.") { Field = "words" };

    public static Refusal ReminderTooLong(int most) => new(
        "exchange.reminder-too-long", $"Lời ghi dài quá {most} ký tự.", "Đồng chí rút gọn.") { Field = "words" };

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
