using CongVu.Outcomes;

namespace CongVu.Organizations.WorkDays;

/// <summary>Why a day of the calendar is not changed.</summary>
public static class WorkDayRefusals
{
    private const string Law = "Bộ luật Lao động 45/2019/QH14, Điều 112";

    public static Refusal DayIsOver { get; } = new(
        "work-day.over",
        "Ngày này đã qua (hoặc ngoài phạm vi của lịch): hạn đã tính theo lịch cũ không thay đổi được nữa.",
        "Nếu hệ thống hoặc cơ quan phải ngừng làm việc trong ngày đã qua, lãnh đạo dùng mục “Cộng bù thời gian lỗi hệ thống”.") { Field = "Day" };

    public static Refusal OccasionMissing { get; } = new(
        "work-day.no-occasion", "Chưa ghi dịp nghỉ hoặc làm bù (tối đa 200 ký tự).", "Đồng chí ghi, ví dụ: Nghỉ Tết Nguyên đán.") { Field = "Occasion" };

    public static Refusal SourceMissing { get; } = new(
        "work-day.no-source",
        "Chưa ghi văn bản quyết định ngày này (tối đa 200 ký tự).",
        "Đồng chí ghi số, ngày và cơ quan ban hành của văn bản.",
        Law) { Field = "SourceDocument" };

    public static Refusal OtherDayMissing { get; } = new(
        "work-day.no-other-day",
        "Ngày nghỉ hoán đổi và ngày làm bù phải nêu ngày được đổi.",
        "Đồng chí nhập ngày kia của việc hoán đổi.",
        Law) { Field = "InPlaceOf" };

    public static Refusal NotEntered { get; } = new(
        "work-day.not-entered",
        "Ngày này không phải ngày do đơn vị nhập, nên không bỏ được.",
        "Ngày nghỉ theo luật và theo các quyết định đã công bố có sẵn trong phần mềm; đồng chí nhập ngày đúng theo quyết định mới.") { Kind = RefusalKind.NotFound };
}
