using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Word;
using CongVu.Pdf.Pages;

namespace CongVu.DocumentFormat.Reports;

/// <summary>Writes reports, registers and lists as spreadsheets, Word, PDF and CSV files.</summary>
public sealed class ReportComposer(PageComposer pages)
{
    /// <summary>A composer with the fonts of this machine.</summary>
    public static ReportComposer OfSystem { get; } = new(PageComposer.OfSystem);

    /// <summary>Writes a spreadsheet (.xlsx), row after row.</summary>
    /// <exception cref="DocumentFormatException">A row has more cells than there are columns, or there are too many rows.</exception>
    public static void WriteSheet(TableReport report, Stream file) => ReportSheet.Write(report, file);

    /// <summary>Writes columns and rows as comma-separated values.</summary>
    /// <exception cref="DocumentFormatException">A row has more cells than there are columns.</exception>
    public static void WriteCsv(TableReport report, Stream file) => ReportCsv.Write(report, file);

    /// <summary>Writes a Word file (.docx), row after row; sums of pages are left out.</summary>
    /// <exception cref="DocumentFormatException">A row has more cells than there are columns.</exception>
    public void WriteWord(TableReport report, Stream file)
    {
        var layout = new ReportLayout(report, pages, isForPages: false);
        WordWriter.Write(file, layout.Properties, [PageFaults.Guarded(layout.Lay)]);
    }

    /// <summary>Composes a PDF file, the header repeated and the sums of each page at its foot; a square stands for what the fonts cannot show.</summary>
    /// <exception cref="DocumentFormatException">No fonts were found, or a row has more cells than there are columns.</exception>
    public ComposedDocument ComposePdf(TableReport report)
    {
        var layout = new ReportLayout(report, pages, isForPages: true);
        return PageFaults.Guarded(() => pages.Compose(layout.Properties, layout.Lay()));
    }
}
