namespace CongVu.Reports;

/// <summary>As which file a report is wanted (định dạng xuất).</summary>
public enum ReportFormat
{
    /// <summary>Comma-separated values.</summary>
    Csv,

    /// <summary>A spreadsheet.</summary>
    Xlsx,

    /// <summary>A Word document.</summary>
    Docx,

    /// <summary>A printed page.</summary>
    Pdf,

    /// <summary>The figures for programs.</summary>
    Json,
}
