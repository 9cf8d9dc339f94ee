using System.CommandLine;
using CongVu.EdXml;

namespace CongVu.Cli.EdXml;

/// <summary>Says of each packet whether it can be used, and what was noticed.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Các gói tin cần kiểm tra.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "In kết quả dạng JSON, mỗi gói một dòng." };
        var command = new Command("check", "Kiểm tra gói tin. Mã kết thúc: 0 dùng được; 1 không dùng được; 2 không đọc được tệp; 3 không phải edXML.") { files, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(json), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(FileInfo[] files, bool json, InvocationConfiguration console)
    {
        var worst = ExitCode.Sound;
        foreach (var file in files) worst = Math.Max(worst, Check(file, json, console));
        return worst;
    }

    private static int Check(FileInfo file, bool json, InvocationConfiguration console)
    {
        try
        {
            using var packet = file.OpenRead();
            using var reading = EdXmlReader.Read(packet, new() { KeepContents = false });
            var report = PacketReport.Of(file.ToString(), reading);
            console.Output.WriteLine(json ? report.ToJson() : report.ToText());
            return report.ExitCode;
        }
        catch (Exception e) when (FileTrouble.Is(e))
        {
            return FileTrouble.Report(file.ToString(), e, console);
        }
    }
}
