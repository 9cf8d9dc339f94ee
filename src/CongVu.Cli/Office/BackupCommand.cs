using System.CommandLine;
using CongVu.Database;

namespace CongVu.Cli.Office;

/// <summary>Backs the installation up, and brings it back.</summary>
internal static class BackupCommand
{
    public static Command CreateBackup()
    {
        var (options, folder) = (new OfficeOptions(), Folder("Thư mục mới để chứa bản sao lưu."));
        var command = new Command("backup", "Sao lưu cơ sở dữ liệu, tệp và khóa trong khi hệ thống vẫn chạy.") { folder };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => TellAsync(parsed, async () =>
        {
            var manifest = await options.RunAsync(parsed, (Backup backup) => backup.RunAsync(parsed.GetRequiredValue(folder), cancel));
            return $"Đã sao lưu {manifest.Files} tệp và cơ sở dữ liệu.";
        }));
        return command;
    }

    public static Command CreateRestore()
    {
        var (options, folder) = (new OfficeOptions(), Folder("Bản sao lưu."));
        var command = new Command("restore", "Phục hồi một bản sao lưu vào thư mục dữ liệu trống.") { folder };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => TellAsync(parsed, async () =>
        {
            var manifest = await Restore.RunAsync(parsed.GetRequiredValue(folder), options.Settings(parsed), cancel);
            return $"Đã phục hồi bản sao lưu lúc {manifest.At:dd/MM/yyyy HH:mm} (UTC), {manifest.Files} tệp.";
        }));
        return command;
    }

    private static Argument<string> Folder(string description) => new("DIR") { Description = description };

    private static async Task<int> TellAsync(ParseResult parsed, Func<Task<string>> act)
    {
        try
        {
            await parsed.InvocationConfiguration.Output.WriteLineAsync(await act());
            return 0;
        }
        catch (IOException fault)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }
}
