using System.CommandLine;
using CongVu.Pades;
using CongVu.Pades.Signing;
using CongVu.Pdf.Objects;

namespace CongVu.Cli.Signing;

/// <summary>congvu sign: signs a PDF with a key file, a token or a remote service.</summary>
internal static class SignCommand
{
    private static readonly Argument<string> Input = new("FILE") { Description = "Tệp PDF cần ký" };
    private static readonly Option<string> Output = new("--out") { Description = "Tệp PDF đã ký", Required = true };
    private static readonly Option<string> Level = new("--level") { Description = "B-B, B-T, B-LT hoặc B-LTA", DefaultValueFactory = _ => "B-B" };
    private static readonly Option<string?> Tsa = new("--tsa") { Description = "Địa chỉ dịch vụ cấp dấu thời gian" };
    private static readonly Option<bool> Json = new("--json") { Description = "In kết quả dạng JSON" };
    private static readonly KeyOptions Keys = new();

    public static Command Create()
    {
        var command = new Command("sign", "Ký số tệp PDF") { Input, Output, Level, Tsa, Json };
        Keys.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancel)
    {
        try
        {
            using var key = await Keys.OpenAsync(line, cancel);
            var request = new SignatureRequest(key.Key.Identity, key.Key.Algorithm, TimeProvider.System.GetLocalNow())
            {
                Level = ReadLevel(line.GetValue(Level)!),
                SignerName = key.Key.Identity.Certificate.Subject.CommonName,
            };
            await PdfSigner.SignAsync(line.GetValue(Input)!, line.GetValue(Output)!, request, key.Key, null, cancel);
            return 0;
        }
        catch (Exception fault) when (fault is PadesException or PdfException or IOException or UnauthorizedAccessException)
        {
            return Complaint.Write(fault);
        }
    }

    public static PadesLevel ReadLevel(string text) => text.ToUpperInvariant() switch
    {
        "B-B" => PadesLevel.BB,
        "B-T" => PadesLevel.BT,
        "B-LT" => PadesLevel.BLT,
        "B-LTA" => PadesLevel.BLTA,
        _ => throw new PadesException(PadesFault.MissingEvidence, $"Mức «{text}» không có; chọn B-B, B-T, B-LT hoặc B-LTA."),
    };
}
