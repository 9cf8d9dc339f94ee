using CongVu.Outcomes;

namespace CongVu.Submissions.Opinions;

/// <summary>Why acts on opinions are refused.</summary>
public static class OpinionRefusals
{
    private const string KonTum = "Chỉ thị của Chủ tịch UBND tỉnh Kon Tum năm 2019";

    public static Refusal NotFound { get; } = new(
        "opinion.not-found", "Không tìm thấy dòng lấy ý kiến này.", "Đồng chí tải lại trang.") { Kind = RefusalKind.NotFound };

    public static Refusal NobodyAsked { get; } = new(
        "opinion.nobody-asked", "Chưa ghi cơ quan nào để lấy ý kiến.", "Đồng chí ghi mỗi dòng một cơ quan.") { Field = "Agencies" };

    public static Refusal AskedAlready(string agency) => new(
        "opinion.asked-already", $"{agency} đã có trong bảng lấy ý kiến.", "Đồng chí bỏ tên này khỏi danh sách.") { Field = "Agencies" };

    public static Refusal DueTooEarly { get; } = new(
        "opinion.due-too-early", "Hạn trả lời phải sau ngày hôm nay.", "Đồng chí chọn ngày khác.") { Field = "Due" };

    public static Refusal AnsweredInFuture { get; } = new(
        "opinion.answered-in-future", "Ngày trả lời sau ngày hôm nay.", "Đồng chí kiểm tra lại ngày.") { Field = "AnsweredOn" };

    public static Refusal NotSentYet { get; } = new(
        "opinion.not-sent-yet", "Văn bản lấy ý kiến chưa phát hành nên chưa thể có trả lời.", "Đồng chí phát hành văn bản lấy ý kiến trước.");

    public static Refusal DocumentMissing { get; } = new(
        "opinion.document-missing", "Chưa ghi số, ký hiệu văn bản trả lời.", "Đồng chí ghi số, ngày của văn bản trả lời.", $"{KonTum}, mục 3.c") { Field = "DocumentCode" };

    public static Refusal WordsMissing { get; } = new(
        "opinion.words-missing", "Chưa ghi nội dung ý kiến.", "Đồng chí ghi tóm tắt ý kiến để nêu trong văn bản trình.", $"{KonTum}, mục 3.d") { Field = "Words" };

    public static Refusal NotAnswered { get; } = new(
        "opinion.not-answered", "Cơ quan này chưa trả lời nên chưa có gì để tiếp thu, giải trình.", "Đồng chí ghi nhận ý kiến trước.");

    public static Refusal NotOpen { get; } = new(
        "opinion.not-open", "Dòng này đã có trả lời.", "Đồng chí tiếp thu hoặc giải trình ý kiến đã nhận.")
    {
        Kind = RefusalKind.Conflict,
    };

    public static Refusal ReceiverInformed(string receiver) => new(
        "opinion.receiver-informed", $"Văn bản lấy ý kiến đang gửi {receiver}, kể cả ở phần nơi nhận, trong khi chưa đủ ý kiến.",
        $"Đồng chí trả dự thảo lại để bỏ {receiver} khỏi Kính gửi và Nơi nhận, rồi phát hành.", $"{KonTum}, mục 3.a");

    public static Refusal LetterNotDraft { get; } = new(
        "opinion.letter-not-draft", "Chỉ gắn được dự thảo văn bản lấy ý kiến chưa phát hành của cơ quan trình.", "Đồng chí chọn dự thảo khác.") { Field = "Letter" };
}
