using System.CommandLine;
using CongVu.SigningAgent.Tokens;

namespace CongVu.SigningAgent.Hosting;

/// <summary>The command line of the agent.</summary>
internal static class AgentCommand
{
    private static readonly Option<int> Port = new("--port") { Description = "Cổng trên máy này", DefaultValueFactory = _ => AgentSettings.UsualPort };
    private static readonly Option<string> Folder = new("--data") { Description = "Thư mục ghi nhớ máy chủ đã ghép", DefaultValueFactory = _ => AgentSettings.UsualFolder };
    private static readonly Option<string[]> Libraries = new("--library")
    {
        Description = $"Thư viện PKCS#11 của token; bỏ trống thì theo tệp {LibraryList.FileName} cạnh chương trình, không có tệp thì tìm các thư viện thường gặp",
        AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. LibraryList.Read(AppContext.BaseDirectory)],
    };

    public static RootCommand Create()
    {
        var command = new RootCommand("Chương trình ký số của CongVu, chạy cạnh USB token.") { Port, Folder, Libraries };
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = new AgentSettings(parsed.GetValue(Port), parsed.GetValue(Folder)!, parsed.GetValue(Libraries)!);
            await using var app = AgentHost.Build(settings);
            await app.StartAsync(cancel);
            Console.WriteLine($"Chương trình ký số: {app.Urls.Single()}");
            await app.WaitForShutdownAsync(cancel);
            return 0;
        });
        return command;
    }
}
