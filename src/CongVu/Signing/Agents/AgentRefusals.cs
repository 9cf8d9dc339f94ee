using CongVu.Outcomes;

namespace CongVu.Signing.Agents;

/// <summary>Why the signing agent, or signing with it, is refused.</summary>
public static class AgentRefusals
{
    public static Refusal WrongCode { get; } = new(
        "agent.wrong-code", "Mã ghép không đúng, đã dùng hoặc quá 5 phút.", "Đồng chí mở trang “Bác sĩ ký số” trên CongVu để lấy mã mới.") { Field = "Code" };

    public static Refusal NotFound { get; } = new(
        "agent.not-found", "Không có phiếu ký hoặc máy này.", "Đồng chí mở lại văn bản ở mục “Chờ ký” và bấm ký lại.") { Kind = RefusalKind.NotFound };

    public static Refusal Expired { get; } = new(
        "agent.preparation-expired", "Phiếu ký đã hết hạn, hoặc đồng chí đã đăng xuất.", "Đồng chí mở lại văn bản ở mục “Chờ ký” và bấm ký lại; tệp đã ký xong không phải ký lại trong phiếu còn hạn.")
    {
        Safe = "Không có tệp nào bị ký dở.",
    };

    public static Refusal AlreadySigned(string name) => new(
        "agent.already-signed", $"Tệp “{name}” đã ký xong trong phiếu này, mã dùng một lần đã hết hiệu lực.", "Đồng chí ký các tệp còn lại.")
    {
        Safe = "Bản đã ký vẫn nguyên, không ký hai lần.", Kind = RefusalKind.Conflict,
    };

    public static Refusal NoCertificateAt(KeyPlace place, bool isAgencys) => new(
        "agent.no-certificate",
        $"{(isAgencys ? "Cơ quan" : "Tài khoản của đồng chí")} chưa đăng ký chứng thư số {(place is KeyPlace.Service ? "của dịch vụ ký từ xa" : "trên USB token")}, hoặc chứng thư đã hết hạn.",
        "Đồng chí đề nghị quản trị đăng ký chứng thư tại mục “Chứng thư số”.", "Nghị định 30/2020/NĐ-CP, Điều 32");

    public static Refusal SeveralAgencies { get; } = new(
        "agent.several-agencies", "Các văn bản thuộc nhiều cơ quan, mỗi cơ quan dùng một chứng thư số.", "Đồng chí ký riêng văn bản của từng cơ quan.");

    public static Refusal NothingToSign { get; } = new(
        "agent.nothing-to-sign", "Chưa chọn văn bản nào có tệp cần ký.", "Đồng chí chọn văn bản ở mục “Chờ ký”.");

    public static Refusal OtherFile(string name) => new(
        "agent.other-file", $"Tệp gửi về không phải là tệp “{name}” đã giao để ký.", "Đồng chí mở lại văn bản và ký lại; không sửa tệp trước khi ký.")
    {
        Safe = "Tệp gửi về không được nhận; bản đang lưu không thay đổi.",
    };

    public static Refusal OtherSigner(string name, string expected) => new(
        "agent.other-signer", $"Chữ ký trên tệp “{name}” không phải của {expected}.", "Đồng chí cắm đúng USB token của mình rồi ký lại.",
        "Nghị định 30/2020/NĐ-CP, Điều 13")
    {
        Safe = "Tệp gửi về không được nhận; bản đang lưu không thay đổi.",
    };
}
