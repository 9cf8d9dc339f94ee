using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CongVu.DocumentFormat;
using CongVu.DocumentFormat.Checking;

namespace CongVu.Cli.DocumentFormat;

/// <summary>What is said of a checked document, to people and to programs; the JSON form is a contract.</summary>
internal static class FindingText
{
    private static readonly JsonSerializerOptions Contract = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string ToJson(string file, FormatReport report) => JsonSerializer.Serialize(
        new
        {
            file,
            report.Regulation,
            acceptable = report.IsAcceptable,
            stopped = report.IsStopped,
            findings = report.Findings.Select(finding => new
            {
                rule = finding.RuleId,
                severity = finding.Severity.ToString().ToLowerInvariant(),
                finding.Place.Part,
                finding.Place.Excerpt,
                finding.What,
                finding.Remedy,
                finding.Clause,
            }),
        },
        Contract);

    public static string ToText(string file, FormatReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{file}: {Verdict(report)} ({report.Regulation})");
        foreach (var finding in report.Findings)
        {
            text.AppendLine().Append(CultureInfo.InvariantCulture, $"  {NameOf(finding.Severity)} [{finding.RuleId}] {finding.What}");
            if (finding.Place.Excerpt.Length > 0)
                text.AppendLine().Append(CultureInfo.InvariantCulture, $"    Tại: “{finding.Place.Excerpt}”");
            text.AppendLine().Append(CultureInfo.InvariantCulture, $"    {finding.Remedy}");
            text.AppendLine().Append(CultureInfo.InvariantCulture, $"    {finding.Clause}");
        }

        return text.ToString();
    }

    public static string OfTrouble(Exception trouble) => trouble is not DocumentFormatException { Fault: var fault } ? $"không đọc được tệp ({trouble.Message})." : fault switch
    {
        DocumentFormatFault.ActiveContent => "tệp có mã lệnh (macro) hoặc nội dung hoạt động, không được nhận.",
        DocumentFormatFault.ExternalContent => "tệp lấy nội dung từ bên ngoài, không được nhận.",
        DocumentFormatFault.Encrypted => "tệp có mật khẩu hoặc ở định dạng .doc cũ; đề nghị bỏ mật khẩu, lưu thành .docx.",
        DocumentFormatFault.TooLarge => "tệp quá lớn hoặc quá phức tạp.",
        DocumentFormatFault.WrongKind => "tệp không phải văn bản .docx.",
        _ => "tệp hỏng, không đọc được.",
    };

    private static string Verdict(FormatReport report) => report switch
    {
        { IsStopped: true } => "dừng xử lý",
        { IsAcceptable: false } => $"có {report.Findings.Count(finding => finding.Severity == FindingSeverity.Error)} lỗi phải sửa",
        { Findings.Count: > 0 } => "đạt, có điểm nên xem lại",
        _ => "đạt",
    };

    private static string NameOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Stop => "Dừng",
        FindingSeverity.Error => "Lỗi",
        FindingSeverity.Warning => "Cảnh báo",
        _ => "Gợi ý",
    };
}
