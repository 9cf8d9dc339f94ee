using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CongVu.EdXml;

namespace CongVu.Cli.EdXml;

/// <summary>What <c>check</c> says of one packet; the JSON form is a contract.</summary>
internal sealed record PacketReport(
    string File, string? Kind, string? BusinessType, string? StatusCode, string? From, IReadOnlyList<string> To,
    string? DocumentId, string? Code, string? Subject,
    IReadOnlyList<PacketReport.AttachmentLine> Attachments, IReadOnlyList<PacketReport.FindingLine> Findings)
{
    private static readonly JsonSerializerOptions Contract = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [JsonIgnore]
    public int ExitCode { get; init; }

    public static PacketReport Of(string file, EdXmlReading reading)
    {
        var attachments = reading.Attachments.Select(attachment => new AttachmentLine(attachment.AttachmentName ?? attachment.SafeName, attachment.Length, attachment.Sha256)).ToList();
        var findings = reading.Findings.Select(finding => new FindingLine(finding.Code, finding.Severity.ToString().ToLowerInvariant(), finding.Text)).ToList();
        var exitCode = !reading.IsEdXml ? EdXml.ExitCode.NotEdXml : reading.IsUsable ? EdXml.ExitCode.Sound : EdXml.ExitCode.Unusable;
        return reading switch
        {
            { Document: { } document } => OfDocument(file, document, attachments, findings, exitCode),
            { Status: { } status } => OfStatus(file, status, attachments, findings, exitCode),
            _ => new(file, null, null, null, null, [], null, null, null, attachments, findings) { ExitCode = exitCode },
        };
    }

    public string ToJson() => JsonSerializer.Serialize(this, Contract);

    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{File}: {Verdict}");
        if (Kind is not null) text.AppendLine().Append(CultureInfo.InvariantCulture, $"  {Summary}");
        foreach (var finding in Findings) text.AppendLine().Append(CultureInfo.InvariantCulture, $"  {NameOf(finding.Severity)} [{finding.Code}] {finding.Text}");
        return text.ToString();
    }

    private string Verdict => ExitCode switch
    {
        EdXml.ExitCode.Sound => "dùng được",
        EdXml.ExitCode.Unusable => "không dùng được",
        _ => "không phải gói edXML",
    };

    private string Summary => Kind == "status"
        ? $"Trạng thái {StatusCode} ({StatusCodes.NameOf(StatusCode) ?? "không rõ"}) của {From ?? "?"} về văn bản {Code ?? DocumentId ?? "?"}"
        : string.Create(CultureInfo.InvariantCulture, $"Văn bản {Code ?? "?"} của {From ?? "?"}, {VietnameseOf(BusinessType)}, {To.Count} nơi nhận, {Attachments.Count} tệp đính kèm");

    private static PacketReport OfDocument(
        string file, EdXmlDocument document, IReadOnlyList<AttachmentLine> attachments, IReadOnlyList<FindingLine> findings, int exitCode)
    {
        var header = document.MessageHeader;
        return new(
            file, "document", NameOf(document.Bussiness?.BussinessDocType ?? BussinessDocType.New), null, header.From?.OrganId,
            [.. header.To.Select(to => to.OrganId).OfType<string>()], header.DocumentId, header.Code?.ToString(), header.Subject, attachments, findings)
        {
            ExitCode = exitCode,
        };
    }

    private static PacketReport OfStatus(
        string file, EdXmlStatus status, IReadOnlyList<AttachmentLine> attachments, IReadOnlyList<FindingLine> findings, int exitCode) => new(
            file, "status", null, status.StatusCode, status.From?.OrganId, status.ResponseFor?.OrganId is { } to ? [to] : [],
            status.ResponseFor?.DocumentId, status.ResponseFor?.Code, null, attachments, findings)
        {
            ExitCode = exitCode,
        };

    private static string NameOf(BussinessDocType type) => type switch
    {
        BussinessDocType.New => "new",
        BussinessDocType.Recall => "recall",
        BussinessDocType.Update => "update",
        BussinessDocType.Replace => "replace",
    };

    private static string VietnameseOf(string? businessType) => businessType switch
    {
        "recall" => "thu hồi",
        "update" => "cập nhật",
        "replace" => "thay thế",
        _ => "văn bản mới",
    };

    private static string NameOf(string severity) => severity switch
    {
        "error" => "lỗi",
        "warning" => "cảnh báo",
        _ => "lưu ý",
    };

    internal sealed record AttachmentLine(string Name, long Bytes, string? Sha256);

    internal sealed record FindingLine(string Code, string Severity, string Text);
}
