using CongVu.Database;
using CongVu.Ledger;
using CongVu.Reports.Slides;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Reports.Radar;

/// <summary>Who sent, who did not, and the office's summary.</summary>
internal static class RadarModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddAction<ReportRadar>();
        services.AddAction<MonthlySlides>();
        services.AddAction<ReminderList>();
        services.AddAction<RemindReports>();
        services.AddAction<DraftSummary>();
        services.Tell<ReportReminded>(fact => $"Nhắc {fact.Text("UnitName")} gửi báo cáo tháng");
        services.Tell<SummaryDrafted>(fact => $"Lập dự thảo báo cáo tổng hợp: {fact.Text("Sent")} đơn vị đã gửi, {fact.Text("Missing")} chưa gửi");
    }
}
