using System.CommandLine;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Repair;

namespace CongVu.Cli.Signing;

/// <summary>congvu normalize: writes an unsigned file anew that signing refuses as it is, and says what it did.</summary>
internal static class NormalizeCommand
{
    private static readonly Argument<string> Input = new("FILE") { Description = "Tệp PDF chưa ký, không ký được vì hỏng hoặc có dữ liệu lạ" };
    private static readonly Option<string> Output = new("--out") { Description = "Tệp PDF sau chuẩn hóa", Required = true };

    public static Command Create()
    {
        var command = new Command("normalize", "Chuẩn hóa tệp PDF chưa ký để ký được; nêu rõ từng việc đã làm") { Input, Output };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult line)
    {
        try
        {
            var made = PdfNormalizer.Normalize(File.ReadAllBytes(line.GetValue(Input)!));
            File.WriteAllBytes(line.GetValue(Output)!, made.File);
            foreach (var repair in made.Log)
                Console.Out.WriteLine(Describe(repair));
            return 0;
        }
        catch (Exception fault) when (fault is PdfException or IOException or UnauthorizedAccessException)
        {
            return Complaint.Write(fault);
        }
    }

    private static string Describe(PdfRepair repair) => repair.Kind switch
    {
        PdfRepairKind.JunkBeforeHeader => $"Đã bỏ {repair.Amount} byte lạ trước phần đầu tệp.",
        PdfRepairKind.JunkAfterEnd => $"Đã bỏ {repair.Amount} byte lạ sau phần cuối tệp.",
        PdfRepairKind.CrossReferences => $"Đã dựng lại bảng tham chiếu từ {repair.Amount} đối tượng tìm thấy.",
        PdfRepairKind.Encryption => "Đã bỏ mã hóa (tệp mở được không cần mật khẩu).",
        PdfRepairKind.UnusedObjects => $"Đã bỏ {repair.Amount} đối tượng không được dùng.",
        _ => throw new ArgumentOutOfRangeException(nameof(repair)),
    };
}
