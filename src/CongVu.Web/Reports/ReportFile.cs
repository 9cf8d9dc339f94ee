using CongVu.Reports;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports;

/// <summary>A report as the file that a page answers with.</summary>
internal static class ReportFile
{
    public static FileStreamResult Of(PrintedReport report, ReportFormat format)
    {
        var content = new MemoryStream();
        report.Write(format, content);
        content.Position = 0;
        return new FileStreamResult(content, PrintedReport.MediaTypeOf(format)) { FileDownloadName = report.FileName(format) };
    }
}
