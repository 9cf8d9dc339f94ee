using System.CommandLine;
using System.Diagnostics;
using CongVu.Database;
using CongVu.Directives.Figures;
using CongVu.Pdf.Fonts;
using CongVu.Pdf.Objects;

namespace CongVu.Cli.Office;

/// <summary>Looks over an installation and says in plain words what is missing.</summary>
internal static class DoctorCommand
{
    private static readonly (string Program, string Package, string For)[] Programs =
    [
        ("pdftoppm", "poppler-utils", "ảnh trang văn bản"),
        ("cwebp", "webp", "ảnh trang văn bản"),
        ("soffice", "libreoffice-writer-nogui libreoffice-calc-nogui", "chuyển Word, Excel sang PDF"),
        ("tesseract", "tesseract-ocr tesseract-ocr-vie", "nhận dạng bản quét, chặn dấu độ mật trên ảnh trang"),
    ];

    public static Command Create()
    {
        var options = new OfficeOptions();
        var rehash = new Option<bool>("--rehash") { Description = "Đọc lại từng tệp và so mã băm, tính lại mọi ngày đã chốt số liệu (lâu hơn)." };
        var command = new Command("doctor", "Khám hệ thống: cơ sở dữ liệu, kho tệp, sổ vết, phông chữ, chương trình ngoài. Mã kết thúc: 0 tốt; 1 có lỗi.") { rehash };
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var faults = 0;
            foreach (var (isSound, words) in await LookAsync(options, parsed, parsed.GetValue(rehash), cancel))
            {
                await output.WriteLineAsync($"{(isSound ? "[tốt]" : "[LỖI]")} {words}");
                faults += isSound ? 0 : 1;
            }

            foreach (var (program, package, purpose) in Programs.Where(entry => !Exists(entry.Program)))
            {
                await output.WriteLineAsync($"[thiếu] {program} ({purpose}): cài gói {package}.");
            }

            return faults == 0 ? 0 : 1;
        });
        return command;
    }

    private static async Task<List<(bool IsSound, string Words)>> LookAsync(OfficeOptions options, ParseResult parsed, bool rehash, CancellationToken cancel)
    {
        var store = await options.RunAsync(parsed, (CheckStore check) => check.RunAsync(rehash, cancel));
        var ledger = await options.RunAsync(parsed, (VerifyLedger check) => check.RunAsync(cancel));
        var sums = await options.RunAsync(parsed, (CheckClasses check) => check.RunAsync(rehash, cancel));
        return
        [
            (store.IsSound, store.IsSound ? $"Kho tệp đủ {store.Files} tệp." : $"Kho tệp thiếu {store.Missing.Count}, hỏng {store.Damaged.Count} trong {store.Files} tệp."),
            (ledger.IsIntact, ledger.IsIntact ? $"Sổ vết nguyên vẹn ({ledger.Facts} vết)." : ledger.Break!),
            (sums.Wrong.Count == 0, sums.Wrong.Count == 0
                ? $"Số liệu nhiệm vụ đã chốt khớp với diễn biến ({sums.Days} ngày đã tính lại)."
                : $"Số liệu nhiệm vụ chốt sai {sums.Wrong.Count} ngày: chạy ./congvu settle --anew để lập lại."),
            FontState(),
        ];
    }

    private static (bool IsSound, string Words) FontState()
    {
        try
        {
            FontLibrary.OfSystem.Get(FontFamily.Serif, FontStyle.Regular);
            return (true, "Có phông chữ tiếng Việt cho văn bản.");
        }
        catch (PdfException)
        {
            return (false, "Thiếu phông chữ: cài gói fonts-liberation2.");
        }
    }

    private static bool Exists(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"command -v {program}"]) { RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
