using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Reports.Campaigns;
using CongVu.Reports.DirectiveFigures;
using CongVu.Reports.Monthly;
using CongVu.Reports.Radar;
using CongVu.Reports.ScoreCards;
using CongVu.Reports.SigningRates;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Reports;

/// <summary>Every report and figure. They read all other capabilities; what they write is their own.</summary>
internal static class ReportsModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<SignatureJudge>();
        services.AddReaction<DocumentIssued, RecordSigning>();
        services.AddReaction<DocumentIssuedOnPaper, RecordSigning>();
        services.AddAction<ReportScope>();
        services.AddAction<SigningReport>();
        services.AddAction<DirectiveReport>();
        services.AddAction<MonthlyReport>();
        services.AddAction<ExplainOverdue>();
        services.AddAction<SendMonthlyReport>();
        services.AddScoped<DraftParts>();
        services.AddScoped<ReportDrafts>();
        CampaignsModule.Add(services);
        RadarModule.Add(services);
        ScoreCardsModule.Add(services);
        services.Tell<OverdueExplained>(fact => $"Giải trình nội dung quá hạn: {fact.Text("Cause")}");
        services.Tell<MonthlyReportSent>(fact =>
            $"Gửi báo cáo tháng: {fact.Text("Done")} đã hoàn thành, {fact.Text("NotYetDue")} chưa đến hạn, {fact.Text("Overdue")} quá hạn, {fact.Text("ExtensionAsked")} xin gia hạn");
    }
}
