using CongVu.Calendar;
using CongVu.Outcomes;

namespace CongVu.Reports.Monthly;

/// <summary>Why acts on the monthly report are refused.</summary>
public static class MonthlyRefusals
{
    private const string Letter = "Công văn 3346/UBND-TH1 của UBND tỉnh Hà Tĩnh, mục 2";

    public static Refusal NotHead { get; } = new(
        "monthly.not-head",
        "Chỉ thủ trưởng đơn vị gửi được báo cáo tháng.",
        "Đồng chí trình thủ trưởng đơn vị xem và gửi.",
        Letter)
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal AlreadySent(DateTimeOffset at) => new(
        "monthly.already-sent",
        $"Báo cáo kỳ này đã gửi ngày {VietnamDate.InDigits(VietnamTime.DayOf(at))} và không sửa được nữa.",
        "Nếu có sai sót, thủ trưởng đơn vị ghi đính chính kèm lý do ở chính báo cáo này.")
    {
        Kind = RefusalKind.Conflict,
    };

    public static Refusal PeriodNotOver(DateOnly until) => new(
        "monthly.period-not-over",
        "Kỳ báo cáo chưa kết thúc.",
        $"Đồng chí gửi báo cáo từ ngày {VietnamDate.InDigits(until)}.",
        Letter);

    public static Refusal Unexplained(string content) => new(
        "monthly.unexplained",
        $"Nội dung quá hạn “{content}” chưa nêu nguyên nhân, phương án xử lý và dự kiến thời gian hoàn thành.",
        "Đồng chí bổ sung giải trình cho nội dung này rồi gửi lại.",
        Letter);

    public static Refusal NotSent { get; } = new(
        "monthly.not-sent", "Báo cáo kỳ này chưa gửi nên chưa có số liệu đã chốt.", "Đồng chí gửi báo cáo trước rồi mới lập văn bản hoặc đính chính.");

    public static Refusal NotAgency { get; } = new(
        "monthly.not-agency", "Đơn vị này không phát hành văn bản riêng.", "Báo cáo đã gửi trong hệ thống là đủ; cơ quan chủ quản tổng hợp khi phát hành văn bản.");

    public static Refusal LetterExists { get; } = new(
        "monthly.letter-exists", "Báo cáo này đã có văn bản.", "Đồng chí mở văn bản đó, hoặc hủy dự thảo rồi lập lại.") { Kind = RefusalKind.Conflict };

    public static Refusal TaskUnknown { get; } = new(
        "monthly.task-unknown", "Nội dung này không có trong báo cáo đã gửi.", "Đồng chí chọn một nội dung của báo cáo.") { Field = "Assignment" };

    public static Refusal NothingCorrected { get; } = new(
        "monthly.nothing-corrected", "Nội dung này đang ở chính mục được chọn.", "Đồng chí chọn mục khác với mục hiện tại.") { Field = "Section" };

    public static Refusal ReasonMissing { get; } = new(
        "monthly.reason-missing", "Chưa nêu lý do đính chính.", "Đồng chí ghi rõ vì sao số liệu đã gửi chưa đúng.") { Field = "Reason" };

    public static Refusal CauseMissing { get; } = new(
        "monthly.cause-missing", "Chưa nêu nguyên nhân quá hạn.", "Đồng chí ghi rõ nguyên nhân.", Letter) { Field = "Cause" };

    public static Refusal RemedyMissing { get; } = new(
        "monthly.remedy-missing", "Chưa nêu phương án xử lý.", "Đồng chí ghi rõ phương án xử lý.", Letter) { Field = "Remedy" };

    public static Refusal ExpectedInPast { get; } = new(
        "monthly.expected-in-past", "Dự kiến thời gian hoàn thành ở trước ngày hôm nay.", "Đồng chí chọn ngày từ hôm nay trở đi.", Letter) { Field = "ExpectedOn" };
}
