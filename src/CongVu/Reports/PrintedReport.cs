using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using CongVu.DocumentFormat.Reports;

namespace CongVu.Reports;

/// <summary>A report ready to be written as a file (báo cáo xuất ra tệp).</summary>
/// <param name="Name">Name of the file without its ending.</param>
/// <param name="Table">As it is printed.</param>
/// <param name="Content">The figures for programs.</param>
public sealed record PrintedReport(string Name, TableReport Table, object Content)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The file's name with its ending.</summary>
    public string FileName(ReportFormat format) => $"{Name}.{format.ToString().ToLowerInvariant()}";

    public static string MediaTypeOf(ReportFormat format) => format switch
    {
        ReportFormat.Csv => "text/csv; charset=utf-8",
        ReportFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ReportFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ReportFormat.Pdf => "application/pdf",
        ReportFormat.Json => "application/json; charset=utf-8",
    };

    /// <summary>Writes it. The same figures give the same bytes.</summary>
    public void Write(ReportFormat format, Stream target)
    {
        switch (format)
        {
            case ReportFormat.Csv:
                ReportComposer.WriteCsv(Table, target);
                break;
            case ReportFormat.Xlsx:
                ReportComposer.WriteSheet(Table, target);
                break;
            case ReportFormat.Docx:
                ReportComposer.OfSystem.WriteWord(Table, target);
                break;
            case ReportFormat.Pdf:
                target.Write(ReportComposer.OfSystem.ComposePdf(Table).File.Span);
                break;
            case ReportFormat.Json:
                JsonSerializer.Serialize(target, Content, Content.GetType(), Json);
                break;
        }
    }
}
