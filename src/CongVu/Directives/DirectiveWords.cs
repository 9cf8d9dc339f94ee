using CongVu.Directives.Closing;
using CongVu.Directives.Extending;
using CongVu.Directives.Figures;

namespace CongVu.Directives;

/// <summary>States and kinds as people read them.</summary>
public static class DirectiveWords
{
    public static string InWords(this AssignmentState state) => state switch
    {
        AssignmentState.Open => "Đang thực hiện",
        AssignmentState.Reported => "Chờ xác nhận hoàn thành",
        AssignmentState.Done => "Đã hoàn thành",
        AssignmentState.Ended => "Thôi theo dõi",
    };

    public static string InWords(this AssignmentRole role) => role switch
    {
        AssignmentRole.Lead => "Chủ trì",
        AssignmentRole.Supporting => "Phối hợp",
        AssignmentRole.Information => "Để biết",
    };

    public static string InWords(this DirectiveSourceKind kind) => kind switch
    {
        DirectiveSourceKind.OwnDocument => "Văn bản của cơ quan",
        DirectiveSourceKind.Incoming => "Ý kiến trên văn bản đến",
        DirectiveSourceKind.HigherLevel => "Cấp trên giao",
        DirectiveSourceKind.WorkProgramme => "Chương trình công tác",
    };

    public static string InWords(this DeadlineKind kind) => kind switch
    {
        DeadlineKind.Original => "Hạn gốc",
        DeadlineKind.Extension => "Gia hạn",
        DeadlineKind.Credit => "Cộng bù lỗi hệ thống",
        DeadlineKind.Recount => "Tính lại theo lịch làm việc",
        DeadlineKind.Set => "Đặt lại hạn",
    };

    public static string InWords(this EndCause cause) => cause switch
    {
        EndCause.Removed => "Rút phân công",
        EndCause.Declined => "Từ chối, chuyển đơn vị khác",
        EndCause.WithTheWhole => "Kết thúc cùng nhiệm vụ",
        EndCause.Withdrawn => "Nhiệm vụ được rút",
    };

    public static string InWords(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.IssuedDocument => "Văn bản đã phát hành",
        EvidenceKind.ReceivedDocument => "Văn bản đến",
        EvidenceKind.DeliveryReceipt => "Xác nhận gửi, nhận",
        EvidenceKind.Product => "Sản phẩm",
    };

    public static string InWords(this EvidenceVerdict verdict) => verdict switch
    {
        EvidenceVerdict.Offered => "Chờ xem xét",
        EvidenceVerdict.Accepted => "Được chấp nhận",
        EvidenceVerdict.Rejected => "Không được chấp nhận",
    };

    public static string InWords(this EvidenceDoubt doubt) => doubt switch
    {
        EvidenceDoubt.NotIssued => "chưa phát hành",
        EvidenceDoubt.SignatureNotValid => "chữ ký số chưa hợp lệ",
        EvidenceDoubt.NotOfTheUnit => "không phải văn bản của đơn vị",
        EvidenceDoubt.NotReceived => "nơi nhận chưa tiếp nhận đủ",
        EvidenceDoubt.OlderThanTheTask => "có trước khi giao nhiệm vụ",
        EvidenceDoubt.NoResultType => "loại giấy tờ không phải kết quả",
        EvidenceDoubt.ExtensionRequest => "văn bản xin gia hạn",
        EvidenceDoubt.AskingForOpinions => "văn bản lấy ý kiến",
        EvidenceDoubt.Supplement => "văn bản bổ sung hồ sơ",
        EvidenceDoubt.InterimReport => "báo cáo tiến độ",
    };

    public static string InWords(this HonestyKind kind) => kind switch
    {
        HonestyKind.RefusedClosing => "Báo cáo khi chưa có kết quả",
        HonestyKind.Returned => "Báo cáo bị trả lại",
        HonestyKind.Reopened => "Đóng rồi mở lại",
        HonestyKind.Overruled => "Chấp nhận trái quy tắc",
        HonestyKind.AskedLate => "Xin gia hạn khi đã quá hạn",
        HonestyKind.LateEntry => "Nhập nhiệm vụ chậm",
    };

    public static string InWords(this RequestOutcome outcome) => outcome switch
    {
        RequestOutcome.Pending => "Chờ quyết định",
        RequestOutcome.Granted => "Được gia hạn",
        RequestOutcome.Refused => "Không được gia hạn",
        RequestOutcome.Lapsed => "Nhiệm vụ hoàn thành trước khi quyết định",
    };
}
