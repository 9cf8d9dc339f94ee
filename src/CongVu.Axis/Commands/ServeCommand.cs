using System.CommandLine;

namespace CongVu.Axis.Commands;

/// <summary>Runs the hub.</summary>
internal static class ServeCommand
{
    public static Command Create(CommandParts parts, string[] args)
    {
        var url = new Option<string?>("--url") { Description = "Địa chỉ cho các hệ thống kết nối." };
        var operatorUrl = new Option<string?>("--operator-url") { Description = "Địa chỉ cho người vận hành; chỉ mở trong mạng nội bộ." };
        var command = new Command("serve", "Chạy trục.") { url, operatorUrl };
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = parts.Settings(parsed);
            settings = settings with { Url = parsed.GetValue(url) ?? settings.Url, OperatorUrl = parsed.GetValue(operatorUrl) ?? settings.OperatorUrl };
            await using var app = await AxisHost.BuildAsync(args, settings, TimeProvider.System, cancel);
            await app.RunAsync(cancel);
            return 0;
        });
        return command;
    }
}
