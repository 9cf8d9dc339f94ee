using System.CommandLine;
using CongVu.Axis.Agencies;
using CongVu.Axis.Operation;

namespace CongVu.Axis.Commands;

/// <summary>Shows who is registered and what waits for whom.</summary>
internal static class ListCommand
{
    public static Command Create(CommandParts parts)
    {
        var command = new Command("list", "Liệt kê hệ thống, cơ quan và số gói chờ.");
        command.SetAction((parsed, cancel) => parts.RunAsync(
            parsed,
            async services =>
            {
                var output = parsed.InvocationConfiguration.Output;
                foreach (var queue in await services.GetRequiredService<Queues>().ListAsync(cancel))
                    await output.WriteLineAsync($"hệ thống {queue.System.Id}: {queue.System.Name}{(queue.System.IsLocked ? " (khóa)" : "")}, {queue.Waiting} gói chờ");
                var (agencies, codes) = await services.GetRequiredService<AgencyDirectory>().ListAsync(cancel);
                foreach (var agency in agencies)
                    await output.WriteLineAsync($"cơ quan {string.Join(", ", codes[agency.Id].Select(Describe))}: {agency.Name}, hệ thống {agency.SystemId}");
            },
            cancel));
        return command;
    }

    private static string Describe(AgencyCode code) =>
        code.Value + (code.ValidTo is { } last ? $" (đến {VietnamDay.Text(last)}{(code.Successor is null ? "" : ", nay là " + code.Successor)})" : "");
}
