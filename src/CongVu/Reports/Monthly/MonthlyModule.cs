using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Reports.Monthly;

/// <summary>Everything one can do with monthly reports.</summary>
internal static class MonthlyModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<ReportTrail>();
        services.AddAction<MonthlyReport>();
        services.AddAction<ExplainOverdue>();
        services.AddAction<SendMonthlyReport>();
        services.AddAction<CorrectReport>();
        services.AddAction<DraftMonthlyLetter>();
        services.AddReaction<DocumentIssued, TellReportIssued>();
        services.AddReaction<DocumentIssuedOnPaper, TellReportIssued>();
        services.Tell<OverdueExplained>(fact => $"Giải trình nội dung quá hạn: {fact.Text("Cause")}");
        services.Tell<MonthlyReportSent>(fact =>
            $"Gửi báo cáo tháng: {fact.Text("Done")} đã hoàn thành, {fact.Text("NotYetDue")} chưa đến hạn, {fact.Text("Overdue")} quá hạn, {fact.Text("ExtensionAsked")} xin gia hạn");
        services.Tell<MonthlyReportCorrected>(fact =>
            $"Đính chính báo cáo đã gửi: mục {Section(fact, "FromSection")} thành mục {Section(fact, "ToSection")}; {fact.Text("Reason")}");
        services.Tell<MonthlyLetterDrafted>(_ => "Lập văn bản báo cáo từ số liệu đã chốt");
        services.Tell<MonthlyReportIssued>(fact => $"Phát hành báo cáo bằng văn bản số {fact.Text("Code")}");
    }

    private static string Section(System.Text.Json.JsonElement fact, string name) => Enum.Parse<MonthlySection>(fact.Text(name)).Number();
}
