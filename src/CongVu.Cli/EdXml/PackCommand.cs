using System.CommandLine;
using System.Text.Json;
using CongVu.EdXml;

namespace CongVu.Cli.EdXml;

/// <summary>Makes a packet out of a header and files.</summary>
internal static class PackCommand
{
    public static Command Create()
    {
        var header = new Argument<FileInfo>("HEADER") { Description = "Tệp header.json, như lệnh unpack ghi ra." };
        var files = new Argument<FileInfo[]>("FILE") { Description = "Các tệp đính kèm, theo thứ tự.", Arity = ArgumentArity.ZeroOrMore };
        var target = new Option<FileInfo>("--out") { Description = "Gói tin sẽ ghi.", Required = true };
        var plain = new Option<bool>("--plain") { Description = "Không nén ZIP từng tệp đính kèm." };
        var command = new Command("pack", "Đóng gói tin. Mã kết thúc: 0 đã ghi; 1 header không đủ để thành gói dùng được; 2 không đọc hoặc ghi được tệp.")
        {
            header, files, target, plain,
        };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(header), parsed.GetValue(files) ?? [], parsed.GetRequiredValue(target), parsed.GetValue(plain), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(FileInfo header, FileInfo[] files, FileInfo target, bool plain, InvocationConfiguration console)
    {
        try
        {
            WriteWhole(HeaderFile.Read(header), files, target, plain);
            console.Output.WriteLine(target.ToString());
            return ExitCode.Sound;
        }
        catch (Exception e) when (e is EdXmlException or JsonException)
        {
            console.Error.WriteLine($"{header}: chưa đủ để thành gói dùng được: {e.Message}");
            return ExitCode.Unusable;
        }
        catch (Exception e) when (FileTrouble.Is(e))
        {
            return FileTrouble.Report(target.ToString(), e, console);
        }
    }

    // Under the name asked for there is a whole packet or none.
    private static void WriteWhole(HeaderFile packet, FileInfo[] files, FileInfo target, bool plain)
    {
        var unfinished = target.FullName + ".tmp";
        using (var output = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, 0, FileOptions.None))
        {
            try
            {
                Write(packet, files, output, plain);
            }
            catch
            {
                File.Delete(unfinished);
                throw;
            }
        }

        File.Move(unfinished, target.FullName, overwrite: true);
    }

    private static void Write(HeaderFile packet, FileInfo[] files, Stream output, bool plain)
    {
        if (packet.Document is { } document) EdXmlWriter.Write(output, document, [.. files.Select(file => Source(packet, file))], new() { ZipAttachments = !plain });
        else if (packet.Status is not { } status) throw new JsonException("header.json cần có Document hoặc Status.");
        else if (files.Length > 0) throw new JsonException("Gói trạng thái không mang tệp đính kèm.");
        else EdXmlWriter.Write(output, status);
    }

    private static AttachmentSource Source(HeaderFile packet, FileInfo file)
    {
        var entry = packet.Attachments.FirstOrDefault(entry => entry.File == file.Name);
        return new(entry?.AttachmentName ?? file.Name, file.OpenRead)
        {
            ContentId = entry?.ContentId,
            Description = entry?.Description,
            ContentType = entry?.ContentType,
        };
    }
}
