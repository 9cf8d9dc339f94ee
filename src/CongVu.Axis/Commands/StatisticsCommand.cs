using System.CommandLine;
using CongVu.Axis.Operation;

namespace CongVu.Axis.Commands;

/// <summary>Prints the statistics of exchange as CSV.</summary>
internal static class StatisticsCommand
{
    public static Command Create(CommandParts parts)
    {
        var from = RegisterCommand.DayOption("--from", "Từ ngày (yyyy-MM-dd).");
        from.Required = true;
        var to = RegisterCommand.DayOption("--to", "Đến ngày (yyyy-MM-dd).");
        to.Required = true;
        var command = new Command("statistics", "In thống kê gửi, nhận theo cơ quan dạng CSV.") { from, to };
        command.SetAction((parsed, cancel) => parts.RunAsync(
            parsed,
            async services => await parsed.InvocationConfiguration.Output.WriteAsync(StatisticsPage.Csv(
                await services.GetRequiredService<ExchangeStatistics>().CountAsync(parsed.GetRequiredValue(from)!.Value, parsed.GetRequiredValue(to)!.Value, cancel))),
            cancel));
        return command;
    }
}
