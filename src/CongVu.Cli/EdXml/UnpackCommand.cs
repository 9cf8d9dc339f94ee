using System.CommandLine;
using CongVu.EdXml;

namespace CongVu.Cli.EdXml;

/// <summary>Writes a packet's attachments under safe names, and its header as JSON.</summary>
internal static class UnpackCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Gói tin cần mở." };
        var folder = new Option<DirectoryInfo>("--out") { Description = "Thư mục ghi tệp đính kèm và header.json.", Required = true };
        var command = new Command("unpack", "Mở gói tin: ghi các tệp đính kèm và header.json. Mã kết thúc như lệnh check.") { file, folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(folder), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(FileInfo file, DirectoryInfo folder, InvocationConfiguration console)
    {
        try
        {
            using var packet = file.OpenRead();
            using var reading = EdXmlReader.Read(packet);
            var report = PacketReport.Of(file.ToString(), reading);
            console.Error.WriteLine(report.ToText());
            if (reading.IsEdXml) Write(reading, folder, console);
            return report.ExitCode;
        }
        catch (Exception e) when (FileTrouble.Is(e))
        {
            return FileTrouble.Report(file.ToString(), e, console);
        }
    }

    private static void Write(EdXmlReading reading, DirectoryInfo folder, InvocationConfiguration console)
    {
        folder.Create();
        var entries = reading.Attachments.Where(attachment => attachment.IsReadable).Select(attachment => Write(attachment, folder, console)).ToList();
        var header = new HeaderFile { Document = reading.Document, Status = reading.Status, Attachments = entries };
        header.Write(Path.Combine(folder.FullName, HeaderFile.Name));
        console.Output.WriteLine(HeaderFile.Name);
    }

    private static HeaderFile.AttachmentEntry Write(Attachment attachment, DirectoryInfo folder, InvocationConfiguration console)
    {
        // The one name that is ours.
        var name = attachment.SafeName.Equals(HeaderFile.Name, StringComparison.OrdinalIgnoreCase) ? "_" + attachment.SafeName : attachment.SafeName;
        using var content = attachment.OpenRead();
        using var target = File.Create(Path.Combine(folder.FullName, name));
        content.CopyTo(target);
        console.Output.WriteLine(name);
        return new()
        {
            File = name,
            ContentId = attachment.ContentId,
            AttachmentName = attachment.AttachmentName,
            Description = attachment.Description,
            ContentType = attachment.ContentType,
        };
    }
}
