using System.CommandLine;
using CongVu.Pades;
using CongVu.Pades.LongTerm;
using CongVu.Pades.Signing;
using CongVu.Pades.Timestamps;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Cli.Signing;

/// <summary>congvu sign: signs a PDF with a key file, a token or a remote service.</summary>
internal static class SignCommand
{
    private static readonly Argument<string> Input = new("FILE") { Description = "Tệp PDF cần ký" };
    private static readonly Option<string> Output = new("--out") { Description = "Tệp PDF đã ký", Required = true };
    private static readonly Option<string> Level = new("--level") { Description = "B-B, B-T, B-LT hoặc B-LTA", DefaultValueFactory = _ => "B-B" };
    private static readonly Option<string?> Tsa = new("--tsa") { Description = "Địa chỉ dịch vụ cấp dấu thời gian" };
    private static readonly Option<string?> Reason = new("--reason") { Description = "Lý do ký" };
    private static readonly Option<bool> Json = new("--json") { Description = "In kết quả dạng JSON" };
    private static readonly KeyOptions Keys = new();
    private static readonly AppearanceOptions Appearance = new();

    public static Command Create()
    {
        var command = new Command("sign", "Ký số tệp PDF") { Input, Output, Level, Tsa, Reason, Json };
        Keys.AddTo(command);
        Appearance.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancel)
    {
        try
        {
            using var key = await Keys.OpenAsync(line, cancel);
            var level = Levels.Read(line.GetValue(Level)!);
            var stamps = line.GetValue(Tsa) is { } address ? new HttpTimestampService(Network.Client(), new Uri(address)) : null;
            var (file, target) = (line.GetValue(Input)!, line.GetValue(Output)!);
            var (request, warnings) = MakeRequest(line, key, level, file);
            await PdfSigner.SignAsync(file, target, request, key.Key, stamps, cancel);
            if (level >= PadesLevel.BLT)
                await new SignatureExtender(Network.StatusSource(), stamps).ExtendAsync(target, target, level, cancel);
            SigningResult.Write(line.GetValue(Json), target, line.GetValue(Level)!, request.SignerName!, warnings);
            return 0;
        }
        catch (Exception fault) when (fault is PadesException or PdfException or IOException or UnauthorizedAccessException or UriFormatException)
        {
            return Complaint.Write(fault);
        }
    }

    private static (SignatureRequest Request, IReadOnlyList<string> Warnings) MakeRequest(ParseResult line, OpenedKey key, PadesLevel level, string file)
    {
        using var source = PdfSource.FromFile(file);
        var opened = PdfFile.Open(source);
        var now = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(7));
        var signer = key.Key.Identity.Certificate.Subject.CommonName;
        var request = new SignatureRequest(key.Key.Identity, key.Key.Algorithm, now)
        {
            Level = level,
            SignerName = signer,
            Reason = line.GetValue(Reason),
            Appearance = Appearance.Read(line, opened, signer, now),
        };
        return (request, [.. SigningRisks.Find(opened).Select(risk => risk.Text)]);
    }
}
