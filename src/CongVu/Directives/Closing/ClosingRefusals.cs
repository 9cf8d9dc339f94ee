using CongVu.Outcomes;

namespace CongVu.Directives.Closing;

/// <summary>Why a task is not closed.</summary>
public static class ClosingRefusals
{
    public static Refusal NoEvidence { get; } = new(
        "closing.no-evidence",
        "Chưa có kết quả: báo cáo hoàn thành phải kèm văn bản đã phát hành hoặc sản phẩm.",
        "Đồng chí chọn văn bản kết quả, hoặc nêu sản phẩm và đính kèm tệp.",
        DirectiveRefusals.HaTinhClosing) { Field = "Evidence" };

    public static Refusal EvidenceUnknown { get; } = new(
        "closing.evidence-unknown",
        "Có văn bản được chọn làm kết quả không tìm thấy, hoặc đồng chí không có quyền xem.",
        "Đồng chí chọn lại văn bản.") { Field = "Evidence", Kind = RefusalKind.NotFound };

    public static Refusal NothingReported { get; } = new(
        "closing.nothing-reported",
        "Đơn vị chưa báo cáo hoàn thành, nên chưa có gì để xác nhận.",
        "Đồng chí đôn đốc đơn vị báo cáo kết quả.",
        DirectiveRefusals.HaTinhClosing) { Kind = RefusalKind.Conflict };

    public static Refusal OwnReport { get; } = new(
        "closing.own-report",
        "Người báo cáo hoàn thành không tự xác nhận hoàn thành.",
        "Đồng chí để người khác của bộ phận theo dõi xác nhận.",
        DirectiveRefusals.HaTinhClosing) { Kind = RefusalKind.NotAllowed };

    public static Refusal ProductNotAcceptedInWriting { get; } = new(
        "closing.product-not-accepted",
        "Sản phẩm không phải là văn bản phát hành thì phải được xác nhận bằng lời.",
        "Đồng chí ghi kết luận: đã kiểm tra sản phẩm gì, đạt yêu cầu ra sao.") { Field = "Conclusion" };

    public static Refusal OverruleNeedsReason { get; } = new(
        "closing.overrule-needs-reason",
        "Chấp nhận kết quả trái quy tắc thì phải ghi lý do.",
        "Đồng chí ghi rõ vì sao văn bản này là kết quả của nhiệm vụ; lý do được lưu và thống kê.",
        DirectiveRefusals.HaTinhClosing) { Field = "Overrule" };

    public static Refusal UpperIsDone { get; } = new(
        "closing.upper-is-done",
        "Nhiệm vụ cấp trên của phần việc này đã kết thúc.",
        "Đồng chí đề nghị nơi giao mở lại nhiệm vụ trước.") { Kind = RefusalKind.Conflict };

    public static Refusal Of(EvidenceDoubt doubt, string words) => doubt switch
    {
        EvidenceDoubt.NotIssued => Doubt("not-issued",
            $"“{words}” chưa phát hành (hoặc đã thu hồi) nên chưa phải là kết quả.", "Đồng chí phát hành văn bản rồi báo cáo lại."),
        EvidenceDoubt.SignatureNotValid => Doubt("signature-not-valid",
            $"Chữ ký số của “{words}” chưa hợp lệ.", "Đồng chí kiểm tra chữ ký ở trang của văn bản."),
        EvidenceDoubt.NotOfTheUnit => Doubt("not-of-the-unit",
            $"“{words}” không phải văn bản của cơ quan, đơn vị được giao.", "Đồng chí chọn văn bản của đơn vị mình."),
        EvidenceDoubt.NotReceived => Doubt("not-received",
            $"“{words}”: chưa phải mọi nơi nhận đã tiếp nhận, nên chưa có xác nhận gửi, nhận.", "Đồng chí đợi nơi nhận tiếp nhận, hoặc nhắc nơi nhận ở trang của văn bản."),
        EvidenceDoubt.OlderThanTheTask => Doubt("older-than-the-task",
            $"“{words}” có trước ngày giao nhiệm vụ.", "Đồng chí chọn văn bản là kết quả của chính nhiệm vụ này."),
        EvidenceDoubt.NoResultType => Doubt("no-result-type",
            $"“{words}” thuộc loại giấy tờ không phải là kết quả.", "Đồng chí chọn văn bản kết quả: quyết định, báo cáo, công văn trả lời …"),
        EvidenceDoubt.ExtensionRequest => Doubt("extension-request",
            $"“{words}” là văn bản xin gia hạn: nhiệm vụ chưa hoàn thành.", "Đồng chí dùng mục “Xin gia hạn”; thời hạn vẫn tính cho đến khi được duyệt."),
        EvidenceDoubt.AskingForOpinions => Doubt("asking-for-opinions",
            $"“{words}” là văn bản lấy ý kiến: nhiệm vụ chưa hoàn thành.", "Đồng chí ghi vào tiến độ; khi có kết quả cuối cùng thì báo cáo hoàn thành."),
        EvidenceDoubt.Supplement => Doubt("supplement",
            $"“{words}” là văn bản bổ sung hồ sơ: nhiệm vụ chưa hoàn thành.", "Đồng chí ghi vào tiến độ; khi có kết quả cuối cùng thì báo cáo hoàn thành."),
        EvidenceDoubt.InterimReport => Doubt("interim-report",
            $"“{words}” là báo cáo tiến độ: nhiệm vụ chưa hoàn thành.", "Đồng chí ghi vào tiến độ; khi có kết quả cuối cùng thì báo cáo hoàn thành."),
    };

    private static Refusal Doubt(string code, string what, string remedy) =>
        new($"closing.{code}", what, remedy, DirectiveRefusals.HaTinhClosing) { Field = "Evidence" };
}
