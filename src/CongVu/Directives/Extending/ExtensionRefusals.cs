using CongVu.Outcomes;

namespace CongVu.Directives.Extending;

/// <summary>Why a deadline is not moved.</summary>
public static class ExtensionRefusals
{
    public static Refusal NoDeadline { get; } = new(
        "extending.no-deadline", "Nhiệm vụ không có thời hạn nên không có gì để gia hạn.", "Đồng chí cứ thực hiện và báo cáo kết quả.") { Field = "NewDue" };

    public static Refusal AlreadyAsked { get; } = new(
        "extending.already-asked", "Đã có một đề nghị gia hạn đang chờ quyết định.", "Đồng chí chờ nơi giao quyết định.") { Kind = RefusalKind.Conflict };

    public static Refusal LetterMissing { get; } = new(
        "extending.letter-missing",
        "Chưa có văn bản xin gia hạn: cần văn bản đã phát hành của đơn vị, hoặc số, ký hiệu và ngày của văn bản giấy.",
        "Đồng chí chọn văn bản đã phát hành, hoặc ghi đủ số, ký hiệu và ngày.",
        DirectiveRefusals.HaTinhExtending) { Field = "Document" };

    public static Refusal LetterOutOfTime { get; } = new(
        "extending.letter-out-of-time",
        "Ngày văn bản xin gia hạn trước ngày giao nhiệm vụ hoặc sau ngày hôm nay.",
        "Đồng chí kiểm tra lại văn bản đã chọn.",
        DirectiveRefusals.HaTinhExtending) { Field = "DocumentDate" };

    public static Refusal NotLater { get; } = new(
        "extending.not-later", "Hạn mới phải sau hạn đang có và không trước ngày hôm nay.", "Đồng chí nhập lại hạn mới.") { Field = "NewDue" };

    public static Refusal NotAuthority { get; } = new(
        "extending.not-authority",
        "Chỉ người có thẩm quyền đã đặt hạn (lãnh đạo nơi giao nhiệm vụ) được quyết định về thời hạn.",
        "Đồng chí trình lãnh đạo quyết định.",
        DirectiveRefusals.HaTinhExtending) { Kind = RefusalKind.NotAllowed };

    public static Refusal NothingAsked { get; } = new(
        "extending.nothing-asked", "Không có đề nghị gia hạn nào đang chờ quyết định.", "Đồng chí tải lại trang.") { Kind = RefusalKind.Conflict };

    public static Refusal NotEarlier { get; } = new(
        "extending.not-earlier",
        "Chỉ đặt hạn khi chưa có hạn, hoặc rút ngắn hạn: kéo dài hạn phải có văn bản xin gia hạn.",
        "Đồng chí nhập ngày sớm hơn hạn đang có, hoặc đề nghị đơn vị gửi văn bản xin gia hạn.",
        DirectiveRefusals.HaTinhExtending) { Field = "NewDue" };

    public static Refusal FaultNotMeasured { get; } = new(
        "extending.fault-not-measured",
        "Chưa có thời gian gián đoạn của hệ thống trong giờ làm việc: cần lúc bắt đầu và lúc khắc phục, không sau hiện tại.",
        "Đồng chí ghi đúng thời gian đã đo được của sự cố.") { Field = "From" };
}
