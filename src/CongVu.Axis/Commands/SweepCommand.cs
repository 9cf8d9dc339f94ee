using System.CommandLine;
using System.Globalization;
using CongVu.Axis.Packets;

namespace CongVu.Axis.Commands;

/// <summary>Clears away now what the running hub clears away every hour.</summary>
internal static class SweepCommand
{
    public static Command Create(CommandParts parts)
    {
        var command = new Command("sweep", "Dọn nội dung gói đã giao xong quá hạn lưu và tệp bỏ dở.");
        command.SetAction((parsed, cancel) => parts.RunAsync(
            parsed,
            async services =>
            {
                var (packets, files) = await services.GetRequiredService<Sweep>().RunOnceAsync(cancel);
                await parsed.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Đã dọn {packets} gói, {files} tệp bỏ dở."));
            },
            cancel));
        return command;
    }
}
