using System.CommandLine;
using CongVu.DocumentFormat;
using CongVu.DocumentFormat.Checking;

namespace CongVu.Cli.DocumentFormat;

/// <summary>Checks Word files against Decree 30 and says what departs from it.</summary>
internal static class CheckCommand
{
    private const int Acceptable = 0, HasErrors = 1, Unreadable = 2, Stopped = 3;

    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Các tệp .docx cần kiểm tra.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "In kết quả dạng JSON, mỗi tệp một dòng." };
        var issued = new Option<bool>("--issued") { Description = "Văn bản đã ban hành: số và ngày không được để trống." };
        var titles = new Option<bool>("--titles") { Description = "Cho phép học hàm, học vị trước họ tên người ký (đơn vị vũ trang, giáo dục, y tế, khoa học)." };
        var command = new Command(
            "check",
            "Kiểm tra thể thức văn bản. Mã kết thúc: 0 đạt; 1 có lỗi phải sửa; 2 không đọc được tệp; 3 có dấu chỉ độ mật, phải dừng.") { files, json, issued, titles };
        command.SetAction(parsed =>
        {
            var options = new CheckOptions { IsDraft = !parsed.GetValue(issued), AllowsTitlesOfSigner = parsed.GetValue(titles) };
            return parsed.GetRequiredValue(files).Max(file => Check(file, options, parsed.GetValue(json), parsed.InvocationConfiguration));
        });
        return command;
    }

    private static int Check(FileInfo file, CheckOptions options, bool json, InvocationConfiguration console)
    {
        try
        {
            using var stream = file.OpenRead();
            var report = FormatChecker.Check(stream, options);
            console.Output.WriteLine(json ? FindingText.ToJson(file.ToString(), report) : FindingText.ToText(file.ToString(), report));
            return report.IsStopped ? Stopped : report.IsAcceptable ? Acceptable : HasErrors;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or DocumentFormatException)
        {
            console.Error.WriteLine($"{file}: {FindingText.OfTrouble(trouble)}");
            return Unreadable;
        }
    }
}
