using CongVu.Outcomes;

namespace CongVu.Database;

/// <summary>Refusals that any act can meet when it saves.</summary>
public static class DatabaseRefusals
{
    public static Refusal ChangedMeanwhile { get; } = new(
        "database.changed-meanwhile",
        "Nội dung này vừa được người khác thay đổi.",
        "Đồng chí tải lại trang để xem bản mới nhất rồi thực hiện lại.")
    {
        Kind = RefusalKind.Conflict,
        Safe = "Thay đổi của người kia đã được lưu; nội dung đồng chí vừa nhập chưa được lưu.",
    };

    public static Refusal NotReachable { get; } = new(
        "database.not-reachable",
        "Hệ thống tạm thời chưa kết nối được cơ sở dữ liệu.",
        "Hệ thống đang tự kết nối lại; đồng chí thử lại sau ít phút.")
    {
        Kind = RefusalKind.Unavailable,
    };
}
