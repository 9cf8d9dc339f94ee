using CongVu.Calendar;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Reports.Radar;

/// <summary>Why reminding of reports and summing them up is refused.</summary>
public static class RadarRefusals
{
    private const string Letter = "Công văn 3346/UBND-TH1 của UBND tỉnh Hà Tĩnh, mục 2, 3";

    internal static readonly Role[] Following = [Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader];

    public static Refusal NotFollowing { get; } = new(
        "radar.not-following", "Chỉ lãnh đạo, chánh văn phòng và bộ phận theo dõi nhắc và tổng hợp được báo cáo của các đơn vị.", "Đồng chí đề nghị văn phòng thực hiện.", Letter)
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal NotDue(DateOnly until) => new(
        "radar.not-due", "Chưa đến ngày gửi báo cáo của kỳ này.", $"Đồng chí thực hiện từ ngày {VietnamDate.InDigits(until)}.", Letter);

    public static Refusal NobodyMissing { get; } = new(
        "radar.nobody-missing", "Mọi đơn vị đã gửi báo cáo của kỳ này.", "Đồng chí không cần nhắc.", Letter);
}
