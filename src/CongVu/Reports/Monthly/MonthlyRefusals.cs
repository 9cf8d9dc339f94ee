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
        "Đồng chí nêu nội dung cần đính chính trong báo cáo kỳ sau.")
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

    public static Refusal CauseMissing { get; } = new(
        "monthly.cause-missing", "Chưa nêu nguyên nhân quá hạn.", "Đồng chí ghi rõ nguyên nhân.", Letter) { Field = "Cause" };

    public static Refusal RemedyMissing { get; } = new(
        "monthly.remedy-missing", "Chưa nêu phương án xử lý.", "Đồng chí ghi rõ phương án xử lý.", Letter) { Field = "Remedy" };

    public static Refusal ExpectedInPast { get; } = new(
        "monthly.expected-in-past", "Dự kiến thời gian hoàn thành ở trước ngày hôm nay.", "Đồng chí chọn ngày từ hôm nay trở đi.", Letter) { Field = "ExpectedOn" };
}
