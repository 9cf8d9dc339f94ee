using CongVu.Axis.Agencies;
using CongVu.EdXml.Transport;

namespace CongVu.Axis.Packets;

/// <summary>Why the hub refuses a packet, beyond what the packet's own findings say.</summary>
internal static class Reasons
{
    public const string NotEdXmlCode = "not-edxml";
    public const string SenderUnknownCode = "sender-unknown";
    public const string SenderForeignCode = "sender-not-yours";
    public const string ReceiverUnknownCode = "receiver-unknown";
    public const string ReceiverClosedCode = "receiver-closed";
    public const string ReceiverLockedCode = "receiver-locked";
    public const string ReceiverFullCode = "receiver-full";
    public const string HashCode = "content-hash";

    public static RefusalReason MessageId { get; } = new("id-bad", "Mã gói tin phải có 1 đến 100 ký tự trong A–Z, a–z, 0–9, dấu chấm, gạch dưới, gạch nối.");

    public static RefusalReason Reused { get; } = new("id-reused", "Mã gói tin này đã được dùng cho một gói khác nội dung.");

    public static RefusalReason Hash { get; } = new(HashCode, "Nội dung nhận được không khớp mã băm đã ký; gói bị thay đổi trên đường truyền.");

    public static RefusalReason TooLarge(long most) => new("quota-size", $"Gói lớn hơn mức cho phép ({most} byte).");

    public static RefusalReason DayUsedUp(long most) => new("quota-day", $"Hệ thống đã gửi hết dung lượng của ngày ({most} byte).");

    public static RefusalReason SenderUnknown(string code) => new(SenderUnknownCode, $"Bên gửi “{code}” không có trong danh bạ.");

    public static RefusalReason SenderForeign(string code) => new(SenderForeignCode, $"Bên gửi “{code}” không thuộc hệ thống đang gửi.");

    public static RefusalReason ReceiverUnknown(string code) => new(ReceiverUnknownCode, $"Bên nhận “{code}” không có trong danh bạ.");

    public static RefusalReason ReceiverClosed(AgencyCode code) => new(
        ReceiverClosedCode,
        code.Successor is null ? $"Mã bên nhận “{code.Value}” đã đóng." : $"Mã bên nhận “{code.Value}” đã đóng; nay gửi đến “{code.Successor}”.",
        code.Successor);

    public static RefusalReason ReceiverLocked(string code) => new(ReceiverLockedCode, $"Hệ thống của bên nhận “{code}” đang bị khóa.");

    public static RefusalReason ReceiverFull(string code) => new(ReceiverFullCode, $"Bên nhận “{code}” có quá nhiều gói chưa lấy về.");
}
