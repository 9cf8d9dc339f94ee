using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>Why acts on documents are refused.</summary>
public static class DocumentRefusals
{
    private const string Decree = "Nghị định 30/2020/NĐ-CP";

    public static Refusal NotFound { get; } = new(
        "document.not-found",
        "Không tìm thấy văn bản này, hoặc đồng chí không có quyền xem.",
        "Đồng chí tìm lại theo số, ký hiệu hoặc trích yếu.")
    {
        Kind = RefusalKind.NotFound,
    };

    public static Refusal NotClerk { get; } = new(
        "document.not-clerk",
        "Việc này do văn thư cơ quan thực hiện.",
        "Đồng chí chuyển cho văn thư của cơ quan.",
        $"{Decree}, Điều 4 khoản 2")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal NotDrafter { get; } = new(
        "document.not-drafter",
        "Chỉ người soạn thảo, hoặc người cùng đơn vị soạn thảo, được sửa dự thảo này.",
        "Đồng chí ghi ý kiến để người soạn thảo sửa.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal NotReviewer { get; } = new(
        "document.not-reviewer",
        "Dự thảo đang chờ người khác xem xét, không phải đồng chí.",
        "Đồng chí xem mục “Đường đi” để biết văn bản đang ở đâu.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal SignatureInvalid { get; } = new(
        "document.signature-invalid",
        "Chữ ký số không hợp lệ hoặc văn bản đã bị thay đổi sau khi ký nên không tiếp nhận được.",
        "Đồng chí trả lại nơi gửi, nêu lý do “chữ ký số không hợp lệ”.",
        $"{Decree}, Điều 21 khoản 2");

    public static Refusal NotInAgency { get; } = new(
        "document.not-in-agency",
        "Đồng chí không giữ chức vụ trong cơ quan này.",
        "Đồng chí chọn cơ quan nơi mình công tác.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal WrongState(string state) => new(
        "document.wrong-state",
        $"Văn bản đang ở trạng thái “{state}” nên không thực hiện được việc này.",
        "Đồng chí tải lại trang để xem việc có thể làm tiếp.")
    {
        Kind = RefusalKind.Conflict,
    };

    public static Refusal NoRegister(RegisterKind kind, int year) => new(
        "register.none",
        $"Chưa có sổ {(kind is RegisterKind.Incoming ? "văn bản đến" : kind is RegisterKind.Outgoing ? "văn bản đi" : "bản sao")} năm {year} đang mở.",
        "Văn thư mở sổ tại mục “Sổ đăng ký”.",
        $"{Decree}, Điều 15, Điều 22");

    public static Refusal RegisterExists { get; } = new(
        "register.exists", "Sổ này đã có.", "Đồng chí chọn tên khác hoặc dùng sổ đang mở.") { Field = "Name" };

    public static Refusal SubjectMissing { get; } = new(
        "document.subject-missing", "Chưa có trích yếu.", "Đồng chí nhập trích yếu nội dung văn bản.", $"{Decree}, Điều 8") { Field = "Subject" };

    public static Refusal SubjectTooLong { get; } = new(
        "document.subject-too-long", "Trích yếu dài quá 500 ký tự.", "Đồng chí rút gọn trích yếu.", $"{Decree}, Phụ lục VI") { Field = "Subject" };

    public static Refusal IssuerMissing { get; } = new(
        "document.issuer-missing", "Chưa có cơ quan ban hành.", "Đồng chí chọn hoặc nhập tên cơ quan ban hành.", $"{Decree}, Phụ lục IV") { Field = "IssuerName" };

    public static Refusal CodeTooLong { get; } = new(
        "document.code-too-long", "Số, ký hiệu dài quá 60 ký tự.", "Đồng chí kiểm tra lại số, ký hiệu.", $"{Decree}, Phụ lục VI") { Field = "Code" };

    public static Refusal IssueDateInFuture { get; } = new(
        "document.issue-date-in-future", "Ngày văn bản sau ngày hôm nay.", "Đồng chí kiểm tra lại ngày văn bản.") { Field = "IssueDate" };

    public static Refusal UnknownType(string name) => new(
        "document.unknown-type", $"Không có loại văn bản “{name}”.", "Đồng chí chọn trong danh sách.", $"{Decree}, Điều 7") { Field = "TypeName" };

    public static Refusal Duplicate(int arrivalNumber, string code, string issuer) => new(
        "document.duplicate",
        $"Văn bản {code} của {issuer} đã được vào sổ với số đến {arrivalNumber}.",
        "Đồng chí đối chiếu hai văn bản; nếu đúng là hai văn bản khác nhau, đánh dấu “Vẫn vào sổ”.",
        $"{Decree}, Phụ lục VI, III.1.h")
    {
        Kind = RefusalKind.Conflict,
    };

    public static Refusal NumberVoid(int number) => new(
        "register.number-void", $"Số {number} đã được hủy.", "Đồng chí xem lý do ở cột “Ghi chú” của sổ.")
    {
        Kind = RefusalKind.Conflict,
    };

    public static Refusal NumberIssued(int number) => new(
        "register.number-issued",
        $"Số {number} thuộc văn bản đã phát hành nên không hủy được.",
        "Đồng chí thu hồi, thay thế hoặc đính chính văn bản đó.",
        $"{Decree}, Điều 18");

    public static Refusal ReasonMissing { get; } = new(
        "document.reason-missing", "Chưa ghi lý do.", "Đồng chí chọn hoặc ghi lý do để người nhận biết cần sửa gì.") { Field = "Reason" };

    public static Refusal NoMainFile { get; } = new(
        "draft.no-main-file", "Dự thảo chưa có tệp văn bản chính.", "Đồng chí tải tệp .docx hoặc .pdf của văn bản lên.") { Field = "File" };

    public static Refusal NoSigner { get; } = new(
        "draft.no-signer", "Chưa chọn người ký.", "Đồng chí chọn người có thẩm quyền ký.", $"{Decree}, Điều 13") { Field = "SignerPost" };

    public static Refusal SignerCannotSign(string name) => new(
        "draft.signer-cannot-sign",
        $"{name} hiện không có thẩm quyền ký văn bản của cơ quan.",
        "Đồng chí chọn người khác, hoặc đề nghị quản trị cập nhật thẩm quyền ký.",
        $"{Decree}, Điều 13") { Field = "SignerPost" };

    public static Refusal NoRecipient { get; } = new(
        "draft.no-recipient", "Chưa có nơi nhận.", "Đồng chí chọn ít nhất một nơi nhận.", $"{Decree}, Điều 8") { Field = "Recipients" };

    public static Refusal NotationMissing { get; } = new(
        "draft.notation-missing", "Chưa có ký hiệu văn bản.", "Đồng chí nhập ký hiệu, ví dụ UBND-VHTT.", $"{Decree}, Phụ lục I, II.3") { Field = "Notation" };

    public static Refusal PdfNotReady(string name) => new(
        "draft.pdf-not-ready",
        $"Tệp “{name}” chưa chuyển xong sang PDF.",
        "Đồng chí chờ ít phút rồi thử lại; nếu máy chủ không chuyển được, đồng chí tự lưu thành PDF và tải lên.");

    public static Refusal PdfNotApproved(string name) => new(
        "draft.pdf-not-approved",
        $"Tác giả chưa xem và xác nhận bản PDF của “{name}”.",
        "Đồng chí mở bản PDF, xem từng trang rồi bấm “Bản PDF đúng”.");

    public static Refusal PartUnsigned(string name) => new(
        "issue.part-unsigned",
        $"Tệp “{name}” chưa được ký số đủ.",
        "Đồng chí chuyển lại để ký nốt tệp này; mọi phụ lục, biểu mẫu kèm theo đều phải ký số.",
        $"{Decree}, Điều 5, Phụ lục I");

    public static Refusal PartNotValid(string name, string reason) => new(
        "issue.part-not-valid",
        $"Chữ ký trên tệp “{name}” không qua được kiểm tra: {reason}",
        "Đồng chí báo bộ phận hỗ trợ; không phát hành khi chưa kiểm tra được.",
        $"{Decree}, Điều 5");

    public static Refusal SignaturesOutOfOrder(string name) => new(
        "issue.signatures-out-of-order",
        $"Tệp “{name}” chưa đúng thứ tự: người có thẩm quyền ký trước, cơ quan ký sau.",
        "Đồng chí trả lại để ký lại từ đầu.",
        $"{Decree}, Điều 32 khoản 2");
}
