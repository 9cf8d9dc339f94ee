using System.CommandLine;
using CongVu.Directives.Figures;

namespace CongVu.Cli.Office;

/// <summary>Derives the settled sums of tasks, which the server does by itself every night.</summary>
internal static class SettleCommand
{
    public static Command Create()
    {
        var options = new OfficeOptions();
        var anew = new Option<bool>("--anew") { Description = "Bỏ số đã chốt và lập lại từ đầu." };
        var command = new Command("settle", "Chốt số liệu nhiệm vụ của các ngày đã qua để tra cứu nhanh.") { anew };
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var days = await options.RunAsync(parsed, (SettleClasses settle) => RunAsync(settle, parsed.GetValue(anew), cancel));
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"Đã chốt số liệu {days} ngày.");
            return 0;
        });
        return command;
    }

    private static async Task<int> RunAsync(SettleClasses settle, bool anew, CancellationToken cancel)
    {
        if (anew)
        {
            await settle.ForgetAsync(cancel);
        }

        return await settle.RunOnceAsync(cancel: cancel);
    }
}
