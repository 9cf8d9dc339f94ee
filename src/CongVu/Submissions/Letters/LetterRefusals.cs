using CongVu.Outcomes;

namespace CongVu.Submissions.Letters;

/// <summary>Why letters to an authority that receives dossiers are held back.</summary>
public static class LetterRefusals
{
    private const string Clause = "Chỉ thị của Chủ tịch UBND tỉnh Kon Tum năm 2019, mục 3.a";

    public static Refusal Unlinked(string receiver) => new(
        "letter.unlinked", $"Tờ trình có nơi nhận là {receiver} nhưng chưa gắn với hồ sơ trình nào.",
        "Đồng chí mở mục “Hồ sơ trình của văn bản này”: gắn vào hồ sơ trình, hoặc ghi lý do văn bản không trình hồ sơ.", Clause);

    public static Refusal OpinionsOpen(string receiver, string agencies) => new(
        "letter.opinions-open", $"Văn bản có nơi nhận là {receiver} trong khi hồ sơ đang lấy ý kiến, chưa có trả lời của: {agencies}.",
        "Đồng chí chờ đủ ý kiến hoặc ghi lý do không cần ý kiến nữa ở bảng ý kiến, rồi trình ký, phát hành.", Clause);

    public static Refusal OtherReceiver(string receiver) => new(
        "letter.other-receiver", $"Văn bản có nơi nhận là {receiver} nhưng hồ sơ đã gắn trình cơ quan khác.",
        "Đồng chí gắn lại vào đúng hồ sơ trình, hoặc sửa nơi nhận.", Clause);

    public static Refusal SameMatterOpen(string title, string agencies) => new(
        "letter.same-matter-open", $"Cùng nội dung với hồ sơ trình “{title}” đang lấy ý kiến, chưa có trả lời của: {agencies}.",
        "Đồng chí chờ đủ ý kiến hoặc ghi lý do không cần ý kiến nữa ở bảng ý kiến của hồ sơ đó, rồi trình ký, phát hành.", Clause);

    public static Refusal NotSender { get; } = new(
        "letter.not-sender", "Chỉ người soạn thảo, Văn phòng và văn thư của cơ quan ban hành gắn văn bản với hồ sơ trình.", "Đồng chí đề nghị người soạn thảo thực hiện.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal LeftAlready { get; } = new(
        "letter.left-already", "Văn bản đã phát hành hoặc đã hủy nên không gắn lại được.", "Đồng chí lấy văn bản đã phát hành vào hồ sơ ở trang lập hồ sơ.")
    {
        Kind = RefusalKind.Conflict,
    };

    public static Refusal UnknownDossier { get; } = new(
        "letter.unknown-dossier", "Hồ sơ được chọn không phải hồ sơ đang mở của cơ quan ban hành văn bản này.", "Đồng chí chọn trong danh sách, hoặc lập hồ sơ trình trước.")
    {
        Field = "Submission",
    };
}
