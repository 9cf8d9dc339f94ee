using System.CommandLine;

namespace CongVu.Cli.Reports;

/// <summary>Writes reports from the terminal, for the operator of the machine.</summary>
internal static class ReportCommand
{
    public static Command Create() => new("report", "Xuất báo cáo, tính từ dữ liệu đang có.")
    {
        SigningReportCommand.Create(), DirectiveReportCommand.Create(), MonthlyReportCommand.Create(), CampaignReportCommand.Create(),
        RadarCommand.Create(), ScoreCardCommand.Create(), HandlingCommand.Create(), RegisterCommand.Create(),
        FileListCommands.CreateIndex(), FileListCommands.CreateList(), FileListCommands.CreatePlan(),
    };
}
