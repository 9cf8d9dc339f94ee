using CongVu.Outcomes;

namespace CongVu.Organizations;

/// <summary>Why acts on organizations, people and accounts are refused.</summary>
public static class OrganizationRefusals
{
    public static Refusal WrongPassword { get; } = new(
        "account.wrong-password",
        "Tên đăng nhập hoặc mật khẩu chưa đúng.",
        "Đồng chí nhập lại; sau 5 lần sai, tài khoản tạm khóa 15 phút.")
    {
        Kind = RefusalKind.NotAllowed, Field = "Password",
    };

    public static Refusal Locked(int minutes) => new(
        "account.locked",
        "Tài khoản đang tạm khóa vì nhập sai mật khẩu nhiều lần.",
        $"Đồng chí thử lại sau {minutes} phút hoặc đề nghị quản trị mở khóa.")
    {
        Kind = RefusalKind.NotAllowed, Safe = "Dữ liệu của đồng chí vẫn an toàn.",
    };

    public static Refusal Disabled { get; } = new(
        "account.disabled",
        "Tài khoản này đã đóng.",
        "Đồng chí liên hệ quản trị hệ thống của cơ quan.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal NoPost { get; } = new(
        "account.no-post",
        "Hôm nay đồng chí chưa giữ chức vụ nào trong hệ thống.",
        "Đồng chí đề nghị quản trị của cơ quan cập nhật chức vụ.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal NotAdministrator { get; } = new(
        "organization.not-administrator",
        "Chỉ quản trị hệ thống của cơ quan này (hoặc cơ quan cấp trên) được thực hiện việc này.",
        "Đồng chí đề nghị quản trị thực hiện giúp.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal NotFound { get; } = new(
        "organization.not-found",
        "Không tìm thấy mục này, hoặc đồng chí không có quyền xem.",
        "Đồng chí kiểm tra lại đường dẫn hoặc tìm lại trong danh sách.")
    {
        Kind = RefusalKind.NotFound,
    };

    public static Refusal NameMissing { get; } = new(
        "organization.name-missing", "Chưa có tên.", "Đồng chí nhập tên đầy đủ.") { Field = "Name" };

    public static Refusal NameTooLong { get; } = new(
        "organization.name-too-long", "Tên dài quá 200 ký tự.", "Đồng chí rút gọn tên.", "Nghị định 30/2020/NĐ-CP, Phụ lục VI") { Field = "Name" };

    public static Refusal CodeTaken(string code, string holder) => new(
        "organization.code-taken",
        $"Mã định danh {code} đang thuộc về {holder}.",
        "Đồng chí kiểm tra lại mã; mỗi mã chỉ thuộc một cơ quan tại một thời điểm.",
        "Quyết định 20/2020/QĐ-TTg, Điều 4") { Field = "Code" };

    public static Refusal CodeMissing { get; } = new(
        "organization.code-missing",
        $"Mã định danh có từ 1 đến {OrganizationCodes.MostLetters} ký tự.",
        "Đồng chí nhập mã như trong danh bạ của trục liên thông, ví dụ H56.12.",
        "Quyết định 20/2020/QĐ-TTg, Điều 4") { Field = "NewCode" };

    public static Refusal LoginNameTaken { get; } = new(
        "account.login-name-taken", "Tên đăng nhập này đã có người dùng.", "Đồng chí chọn tên khác.") { Field = "LoginName" };

    public static Refusal LoginNameInvalid { get; } = new(
        "account.login-name-invalid",
        "Tên đăng nhập chỉ gồm chữ thường không dấu, chữ số, dấu chấm, gạch nối; dài 3 đến 50 ký tự.",
        "Đồng chí nhập lại, ví dụ: huong.lt.") { Field = "LoginName" };

    public static Refusal PasswordWeak { get; } = new(
        "account.password-weak",
        "Mật khẩu cần ít nhất 10 ký tự và không trùng tên đăng nhập.",
        "Đồng chí đặt một câu ngắn dễ nhớ, ví dụ bốn từ viết liền.") { Field = "NewPassword" };

    public static Refusal PasswordSame { get; } = new(
        "account.password-same", "Mật khẩu mới trùng mật khẩu cũ.", "Đồng chí đặt mật khẩu khác.") { Field = "NewPassword" };

    public static Refusal TokenNotFound { get; } = new(
        "token.not-found", "Không tìm thấy mã truy cập này.", "Đồng chí xem lại danh sách hệ thống được cấp mã.")
    {
        Kind = RefusalKind.NotFound,
    };

    public static Refusal TokenTooLong(int years) => new(
        "token.too-long", $"Mã truy cập có hạn dùng tối đa {years} năm, tính từ hôm nay.", "Đồng chí chọn ngày hết hạn gần hơn.") { Field = "ExpiresOn" };

    public static Refusal DatesReversed { get; } = new(
        "organization.dates-reversed", "Ngày kết thúc trước ngày bắt đầu.", "Đồng chí nhập lại ngày.") { Field = "ValidTo" };

    public static Refusal DelegationBasisMissing { get; } = new(
        "delegation.basis-missing",
        "Ủy quyền phải có văn bản làm căn cứ.",
        "Đồng chí ghi số, ký hiệu, ngày của văn bản ủy quyền.",
        "Nghị định 30/2020/NĐ-CP, Điều 13 khoản 4") { Field = "Basis" };

    public static Refusal DelegationPassedOn { get; } = new(
        "delegation.passed-on",
        "Người được ủy quyền không được ủy quyền lại cho người khác.",
        "Đồng chí đề nghị người ủy quyền ban đầu ủy quyền trực tiếp.",
        "Nghị định 30/2020/NĐ-CP, Điều 13 khoản 4");

    public static Refusal StillHasOpenPosts(int posts) => new(
        "organization.still-has-posts",
        $"Còn {posts} chức vụ đang giữ trong đơn vị này.",
        "Đồng chí kết thúc hoặc chuyển các chức vụ trước.");
}
