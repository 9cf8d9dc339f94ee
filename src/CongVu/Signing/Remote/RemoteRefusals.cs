using CongVu.Outcomes;

namespace CongVu.Signing.Remote;

/// <summary>Why signing at a remote service, or setting it up, is refused.</summary>
public static class RemoteRefusals
{
    public static Refusal WrongAddress { get; } = new(
        "remote.wrong-address", "Địa chỉ dịch vụ ký phải là https.", "Đồng chí chép lại địa chỉ do nơi cung cấp dịch vụ công bố, ví dụ https://…/csc/v2.") { Field = "Address" };

    public static Refusal NameMissing { get; } = new(
        "remote.name-missing", "Chưa có tên hoặc mã truy cập của dịch vụ ký.", "Đồng chí nhập tên để mọi người nhận ra, và mã truy cập do nơi cung cấp cấp.") { Field = "Name" };

    public static Refusal NotFound { get; } = new(
        "remote.not-found", "Không có dịch vụ ký này trong cơ quan.", "Đồng chí chọn lại dịch vụ tại mục “Chứng thư số”.") { Kind = RefusalKind.NotFound };

    public static Refusal Refused(string why) => new(
        "remote.refused", $"Dịch vụ ký từ xa không ký: {why}", "Đồng chí kiểm tra mã PIN, mã OTP rồi thử lại; nếu vẫn không được thì liên hệ nơi cung cấp dịch vụ.")
    {
        Field = "Pin", Safe = "Tệp đã ký xong vẫn nguyên; tệp chưa ký không thay đổi.",
    };

    public static Refusal NotRemote { get; } = new(
        "remote.not-remote", "Phiếu ký này dành cho USB token.", "Đồng chí mở lại mục “Chờ ký” và chọn “Ký từ xa”.");
}
