using System.CommandLine;
using CongVu.Pades;
using CongVu.Pades.LongTerm;
using CongVu.Pades.Timestamps;
using CongVu.Pades.Trust;
using CongVu.Pdf.Objects;

namespace CongVu.Cli.Signing;

/// <summary>congvu extend: raises the signatures of a file to a level that lasts.</summary>
internal static class ExtendCommand
{
    private static readonly Argument<string> Input = new("FILE") { Description = "Tệp PDF đã ký" };
    private static readonly Option<string> Output = new("--out") { Description = "Tệp PDF sau gia hạn", Required = true };
    private static readonly Option<string> Level = new("--level") { Description = "B-T, B-LT hoặc B-LTA", Required = true };
    private static readonly Option<string?> Tsa = new("--tsa") { Description = "Địa chỉ dịch vụ cấp dấu thời gian" };
    private static readonly Option<string[]> Trust = new("--trust") { Description = "Chứng thư của cơ quan cấp, nếu tệp không kèm sẵn" };

    public static Command Create()
    {
        var command = new Command("extend", "Gia hạn chữ ký: bổ sung bằng chứng và dấu thời gian") { Input, Output, Level, Tsa, Trust };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancel)
    {
        try
        {
            var stamps = line.GetValue(Tsa) is { } address ? new HttpTimestampService(Network.Client(), new Uri(address)) : null;
            var known = TrustFolder.Load(line.GetValue(Trust) ?? []);
            var extender = new SignatureExtender(Network.StatusSource(), stamps, [.. known.Anchors, .. known.Intermediates]);
            await extender.ExtendAsync(line.GetValue(Input)!, line.GetValue(Output)!, Levels.Read(line.GetValue(Level)!), cancel);
            return 0;
        }
        catch (Exception fault) when (fault is PadesException or PdfException or IOException or UnauthorizedAccessException or UriFormatException)
        {
            return Complaint.Write(fault);
        }
    }
}
