using CongVu.Outcomes;

namespace CongVu.Help;

/// <summary>Why acts on help requests are refused.</summary>
public static class HelpRefusals
{
    public static Refusal NotFound { get; } = new(
        "help.not-found", "Không có yêu cầu hỗ trợ này, hoặc đồng chí không có quyền xem.", "Đồng chí mở lại từ danh sách yêu cầu hỗ trợ.")
    {
        Kind = RefusalKind.NotFound,
    };

    public static Refusal ArticleNotFound { get; } = new(
        "help.article-not-found", "Không có bài hướng dẫn này, hoặc bài đã rút.", "Đồng chí mở lại từ trang Trợ giúp.") { Kind = RefusalKind.NotFound };

    public static Refusal NoPost { get; } = new(
        "help.no-post", "Tài khoản chưa giữ chức vụ nào nên chưa xác định được đơn vị để hỗ trợ.", "Đồng chí liên hệ trực tiếp quản trị hệ thống của cơ quan.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal NotDesk { get; } = new(
        "help.not-desk", "Chỉ bộ phận hỗ trợ (quản trị hệ thống của cơ quan hoặc cơ quan cấp trên) làm được việc này.", "Đồng chí chờ bộ phận hỗ trợ trả lời, hoặc bổ sung thông tin.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal WordsMissing { get; } = new(
        "help.words-missing", "Chưa ghi nội dung.", "Đồng chí ghi ngắn gọn: đang làm gì, thấy gì trên màn hình.") { Field = "Words" };

    public static Refusal AlreadyTaken(string byName) => new(
        "help.already-taken", $"Yêu cầu này đã có người tiếp nhận: {byName}.", "Đồng chí trao đổi với người đang xử lý, hoặc trả lời luôn.") { Kind = RefusalKind.Conflict };

    public static Refusal AlreadyClosed { get; } = new(
        "help.already-closed", "Yêu cầu này đã đóng.", "Đồng chí gửi thêm nội dung để mở lại nếu vẫn vướng.") { Kind = RefusalKind.Conflict };

    public static Refusal NotAnswered { get; } = new(
        "help.not-answered", "Yêu cầu này chưa được trả lời.", "Đồng chí trả lời, nêu rõ kết quả, rồi đóng hoặc đăng thành bài hướng dẫn.");

    public static Refusal TitleMissing { get; } = new(
        "help.title-missing", "Chưa ghi tên bài hướng dẫn.", "Đồng chí ghi tên bài bằng chính câu hỏi mà người dùng hay hỏi.") { Field = "Title" };

    public static Refusal AlreadyPublished { get; } = new(
        "help.already-published", "Câu trả lời này đã đăng thành bài hướng dẫn.", "Đồng chí rút bài cũ trước khi đăng bài mới.") { Kind = RefusalKind.Conflict };
}
