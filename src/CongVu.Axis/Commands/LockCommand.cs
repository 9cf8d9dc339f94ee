using System.CommandLine;
using CongVu.Axis.Systems;

namespace CongVu.Axis.Commands;

/// <summary>Locks a system out, and lets it in again.</summary>
internal static class LockCommand
{
    public static Command Create(CommandParts parts)
    {
        var id = new Option<string>("--id") { Description = "Mã hệ thống.", Required = true };
        var open = new Option<bool>("--open") { Description = "Mở khóa thay vì khóa." };
        var command = new Command("lock", "Khóa hoặc mở khóa một hệ thống.") { id, open };
        command.SetAction((parsed, cancel) => parts.RunAsync(
            parsed,
            async services =>
            {
                var system = parsed.GetRequiredValue(id);
                if (!await services.GetRequiredService<PeerSystems>().SetLockedAsync(system, !parsed.GetValue(open), cancel))
                    throw new AxisException($"Chưa đăng ký hệ thống “{system}”.");
            },
            cancel));
        return command;
    }
}
