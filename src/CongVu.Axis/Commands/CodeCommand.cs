using System.CommandLine;
using CongVu.Axis.Agencies;

namespace CongVu.Axis.Commands;

/// <summary>Gives agencies further codes, and closes old ones in favor of their successors.</summary>
internal static class CodeCommand
{
    public static Command Create(CommandParts parts) => new("code", "Thêm hoặc đóng mã định danh.") { CreateAdd(parts), CreateClose(parts) };

    private static Command CreateAdd(CommandParts parts)
    {
        var existing = new Option<string>("--agency") { Description = "Một mã đã có của cơ quan.", Required = true };
        var code = new Option<string>("--code") { Description = "Mã thêm.", Required = true };
        var scheme = RegisterCommand.SchemeOption();
        var from = RegisterCommand.DayOption("--valid-from", "Ngày mã có hiệu lực (yyyy-MM-dd).");
        var command = new Command("add", "Thêm mã cho một cơ quan.") { existing, code, scheme, from };
        command.SetAction((parsed, cancel) => parts.RunAsync(
            parsed,
            async services =>
            {
                var known = parsed.GetRequiredValue(existing);
                var added = await services.GetRequiredService<AgencyDirectory>().AddCodeAsync(
                    known, parsed.GetRequiredValue(code), parsed.GetRequiredValue(scheme), parsed.GetValue(from), cancel);
                if (!added) throw new AxisException($"Không có cơ quan nào mang mã “{known}”.");
            },
            cancel));
        return command;
    }

    private static Command CreateClose(CommandParts parts)
    {
        var code = new Option<string>("--code") { Description = "Mã cần đóng.", Required = true };
        var lastDay = RegisterCommand.DayOption("--last-day", "Ngày cuối mã còn hiệu lực (yyyy-MM-dd).");
        lastDay.Required = true;
        var successor = new Option<string?>("--successor") { Description = "Mã thay thế, trả cho nơi gửi." };
        var command = new Command("close", "Đóng một mã.") { code, lastDay, successor };
        command.SetAction((parsed, cancel) => parts.RunAsync(
            parsed,
            async services =>
            {
                var closed = await services.GetRequiredService<AgencyDirectory>().CloseCodeAsync(
                    parsed.GetRequiredValue(code), parsed.GetRequiredValue(lastDay)!.Value, parsed.GetValue(successor), cancel);
                if (!closed) throw new AxisException($"Không có cơ quan nào mang mã “{parsed.GetRequiredValue(code)}”.");
            },
            cancel));
        return command;
    }
}
