using CongVu.Calendar;

namespace CongVu.Citizens.Printing;

/// <summary>What the slips say.</summary>
internal static class SlipText
{
    private const string Committee = "UBND ";

    public static string InFull(string name) => name.StartsWith(Committee, StringComparison.Ordinal) ? $"Ủy ban nhân dân {name[Committee.Length..]}" : name;

    public static IEnumerable<string> Receipt(CitizenMatter matter) =>
    [
        .. Applicant(matter),
        "Thành phần hồ sơ đã nhận:",
        .. matter.Papers.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select((paper, index) => $"{index + 1}. {paper};"),
        $"Thời gian nhận hồ sơ: {Moment(matter.ReceivedAt)}.",
        $"Thời hạn giải quyết: {matter.WorkingDays:00} ngày làm việc, theo {matter.LegalSource}.",
        $"Ngày hẹn trả kết quả: {VietnamDate.InWords(matter.DueOn)}.",
        $"Ông (bà) tra cứu tình trạng hồ sơ tại trang “Tra cứu hồ sơ” của cơ quan bằng mã {MatterCode.Print(matter.Code)}; xin giữ kín mã này.",
    ];

    public static IEnumerable<string> Completion(CitizenMatter matter) =>
    [
        .. Applicant(matter),
        $"Để có đủ căn cứ giải quyết, đề nghị ông (bà) bổ sung: {matter.AskedFor}",
        "Thời hạn giải quyết được tính lại từ ngày cơ quan nhận đủ hồ sơ.",
    ];

    public static IEnumerable<string> Apology(CitizenMatter matter) =>
    [
        .. Applicant(matter),
        $"Theo giấy hẹn, hồ sơ được trả kết quả {VietnamDate.InWords(matter.DueOn)}. Đến nay cơ quan chưa trả được kết quả, vì lý do: {matter.ApologyReason}",
        "Cơ quan chân thành xin lỗi ông (bà) về sự chậm trễ này.",
        $"Cơ quan hẹn lại ngày trả kết quả: {VietnamDate.InWords(matter.PromisedOn ?? matter.DueOn)}.",
    ];

    private static IEnumerable<string> Applicant(CitizenMatter matter) =>
    [
        $"Tổ chức, cá nhân nộp hồ sơ: {matter.ApplicantName}.",
        .. matter.ApplicantContact.Length > 0 ? [$"Địa chỉ, điện thoại: {matter.ApplicantContact}."] : Array.Empty<string>(),
        $"Nội dung yêu cầu giải quyết: {matter.ProcedureName}.",
    ];

    private static string Moment(DateTimeOffset at)
    {
        var local = VietnamTime.ToLocal(at);
        return $"{local.Hour:00} giờ {local.Minute:00}, {VietnamDate.InWords(VietnamTime.DayOf(at))}";
    }
}
