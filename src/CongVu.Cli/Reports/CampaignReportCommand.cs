using System.CommandLine;
using CongVu.Reports.Campaigns;

namespace CongVu.Cli.Reports;

/// <summary>The result of a campaign.</summary>
internal static class CampaignReportCommand
{
    public static Command Create()
    {
        var options = new ReportOptions(agencyOption: null);
        var campaign = new Argument<string>("campaign") { Description = "Định danh hoặc mã của đợt đánh giá, ví dụ KYSO-2019." };
        var command = new Command("campaign", "Kết quả một đợt đánh giá: ai đã thực hiện, ai chưa, ai không báo cáo.") { campaign };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => options.WriteAsync(parsed, () => options.Office.RunAsync(parsed, (CampaignReport report) =>
            report.PrintAsync(null, parsed.GetRequiredValue(campaign), cancel))));
        return command;
    }
}
