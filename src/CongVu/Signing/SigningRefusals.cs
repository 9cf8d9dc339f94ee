using CongVu.Outcomes;

namespace CongVu.Signing;

/// <summary>Why signing is refused.</summary>
public static class SigningRefusals
{
    public static Refusal NoCertificate(string holder) => new(
        "signing.no-certificate",
        $"{holder} chưa có chứng thư số còn hiệu lực trong hệ thống.",
        "Đồng chí đề nghị quản trị đăng ký chứng thư tại mục “Chứng thư số”.",
        "Nghị định 30/2020/NĐ-CP, Điều 32");

    public static Refusal WrongPin { get; } = new(
        "signing.wrong-pin", "Mã PIN chưa đúng.", "Đồng chí nhập lại mã PIN của chứng thư số.")
    {
        Field = "Pin", Safe = "Chưa có tệp nào được ký.",
    };

    public static Refusal CannotSign(string name, string why) => new(
        "signing.cannot-sign",
        $"Không ký được tệp “{name}”: {why}",
        "Đồng chí mở tệp gốc, lưu lại thành PDF mới rồi tải lên.")
    {
        Safe = "Tệp đã lưu không thay đổi.",
    };

    public static Refusal ResultNotValid(string name, string reason) => new(
        "signing.result-not-valid",
        $"Tệp “{name}” sau khi ký không qua được kiểm tra: {reason}",
        "Đồng chí báo bộ phận hỗ trợ; không phát hành tệp này.",
        "Nghị định 30/2020/NĐ-CP, Điều 5")
    {
        Safe = "Bản đã ký không được dùng; bản trước khi ký vẫn nguyên.",
    };

    public static Refusal CertificateKnown { get; } = new(
        "signing.certificate-known", "Chứng thư số này đã được đăng ký.", "Đồng chí kiểm tra lại trong danh sách chứng thư.") { Field = "File" };

    public static Refusal NotP12 { get; } = new(
        "signing.not-p12", "Không mở được tệp khóa .p12 với mã PIN này.", "Đồng chí kiểm tra lại tệp và mã PIN.") { Field = "File" };

    public static Refusal PictureNotTransparent { get; } = new(
        "signing.picture-not-transparent",
        "Ảnh không có nền trong suốt, khi ký sẽ che mất chữ ở dưới.",
        "Đồng chí lưu ảnh thành PNG nền trong suốt rồi tải lên lại.",
        "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7.d, II.8.a") { Field = "File" };

    public static Refusal PictureNotBlue { get; } = new(
        "signing.picture-not-blue",
        "Ảnh chữ ký của người có thẩm quyền phải là màu xanh.",
        "Đồng chí ký bằng bút mực xanh, quét màu rồi tải lên lại.",
        "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7.d") { Field = "File" };

    public static Refusal PictureNotRed { get; } = new(
        "signing.picture-not-red",
        "Ảnh dấu của cơ quan phải là màu đỏ.",
        "Đồng chí quét màu dấu đỏ, bỏ nền rồi tải lên lại.",
        "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.8.a") { Field = "File" };

    public static Refusal PictureTooLarge { get; } = new(
        "signing.picture-too-large",
        "Ảnh lớn quá 500 KB; ảnh này nằm trong mọi tệp được ký.",
        "Đồng chí thu nhỏ ảnh còn khoảng 600 điểm mỗi chiều rồi tải lên lại.") { Field = "File" };

    public static Refusal PictureDamaged { get; } = new(
        "signing.picture-damaged", "Không đọc được ảnh PNG này.", "Đồng chí lưu lại ảnh rồi tải lên lại.") { Field = "File" };
}
